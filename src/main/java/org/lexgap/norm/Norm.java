package org.lexgap.norm;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One checkable duty of the Programme.
 *
 * @param id such as {@code POA-44-FOUNDLING}
 * @param paragraph number of its main paragraph
 * @param sources ids of the sentences it states
 * @param statement what it asks, in our words
 * @param modal the degree in the Programme's own words of duty
 * @param severity how bad a gap is
 * @param severityNote why the severity differs from the strength, where it does
 * @param summary whether it sums up other norms: shown at the head of its theme, never counted
 * @param applies to which states or in which cases it applies, in words
 * @param notApplicableWhen verdict words under which it does not apply, where it can fail to
 * @param questions ids of the questions it reads, and it reads nothing else but the day
 * @param settledByOneAnswer answers that alone decide the verdict, in words
 * @param relatedInstruments other instruments on the same point; related, not authority
 * @param informedBy paragraphs of the Programme read as background
 * @param inference where we read more into the text than it says
 * @param restsOnInference which verdicts rest on that reading alone: a verdict, or verdict and way, such as {@code
 *     GAP/no-ban}
 * @param remedy what would close a gap
 */
public record Norm(
        String id,
        String paragraph,
        List<String> sources,
        Theme theme,
        Addressee addressee,
        Dimension dimension,
        String statement,
        Strength strength,
        String modal,
        Severity severity,
        Optional<String> severityNote,
        boolean summary,
        String applies,
        Optional<String> notApplicableWhen,
        List<String> questions,
        VerdictWords verdict,
        List<String> settledByOneAnswer,
        List<String> exceptions,
        List<Dependency> dependencies,
        List<String> relatedInstruments,
        List<String> informedBy,
        Optional<String> inference,
        List<String> restsOnInference,
        Optional<String> note,
        String remedy) {

    /** Sentences outside the principles that refer to international law themselves (9(a).1 and our reading of it). */
    private static final Set<String> REFER_TO_INTERNATIONAL_LAW =
            Set.of("41.5", "43.3", "43.4", "44.7", "44.8", "44.9");

    /** First and last paragraph of the Programme's principles, which speak to all participants. */
    private static final int FIRST_PRINCIPLE = 9;

    private static final int LAST_PRINCIPLE = 23;

    /** Whether a sentence of the principles, paragraphs 9 to 23, is among its sources. */
    public boolean isPrinciple() {
        return sources.stream()
                .map(source -> Integer.parseInt(source.split("[^0-9]")[0]))
                .anyMatch(number -> number >= FIRST_PRINCIPLE && number <= LAST_PRINCIPLE);
    }

    /** Whether it is asked on what legal ground the norm binds a state beside the Programme. */
    public boolean hasFooting() {
        return isPrinciple() || sources.stream().anyMatch(REFER_TO_INTERNATIONAL_LAW::contains);
    }

    /** Whether a verdict reached by a way, or by any way, rests on our reading alone. */
    public boolean restsOnInference(String verdict, String way) {
        return restsOnInference.contains(verdict) || restsOnInference.contains(verdict + "/" + way);
    }

    /** By the id alone, which tells norms apart: much is kept by norm, and its text is long. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
