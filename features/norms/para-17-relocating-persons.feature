# Paragraph 17: citizens who had to relocate from danger abroad
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
Feature: Paragraph 17, citizens who had to relocate from danger abroad

  @POA-17-RIGHTS-GUARANTEED
  Rule: 17.1 People relocating under danger have their human rights guaranteed

    Scenario Outline: in a CIS State to which citizens come home from danger, law guarantees their rights: <guarantee>
      Given the answers
        | state-participation         | cis         |
        | relocating-persons-received | yes         |
        | relocating-rights-guarantee | <guarantee> |
      When the law is checked
      Then POA-17-RIGHTS-GUARANTEED is <verdict>
      And the reason for POA-17-RIGHTS-GUARANTEED is "<reason>"

      Examples:
        | guarantee | verdict   | reason                                                                                                                              |
        | yes       | COMPLIANT | 17.1 met: law guarantees human rights to all citizens who had to relocate here from danger abroad                                   |
        | partial   | PARTIAL   | 17.1 partial: law guarantees human rights to citizens who had to relocate here from danger abroad only if they hold a formal status |
        | no        | GAP       | 17.1 gap: law does not guarantee human rights to citizens who had to relocate here from danger abroad                               |

    Scenario: a guarantee for holders of a formal status leaves the others behind
      Given the answers
        | state-participation         | cis |
        | relocating-persons-received | yes |
        | relocating-rights-guarantee | yes |
      When the law is checked
      Then POA-17-RIGHTS-GUARANTEED is COMPLIANT
      But POA-17-RIGHTS-GUARANTEED would be PARTIAL if the answer to relocating-rights-guarantee were partial

    Scenario Outline: <answer> to <question> settles alone that the State is not concerned
      Given the answer to <question> is <answer>
      When the law is checked
      Then POA-17-RIGHTS-GUARANTEED is NOT_APPLICABLE
      And the reason for POA-17-RIGHTS-GUARANTEED is "17.1 not applicable: the guarantee of rights is read here as reaching only CIS States to which citizens had to relocate from danger, and this State is none of them"
      And POA-17-RIGHTS-GUARANTEED waits for <others>

      Examples: a State outside the CIS, or one to which nobody comes home from danger
        | question                    | answer              | others                                                      |
        | state-participation         | non-cis-participant | relocating-persons-received and relocating-rights-guarantee |
        | state-participation         | non-participant     | relocating-persons-received and relocating-rights-guarantee |
        | relocating-persons-received | no                  | state-participation and relocating-rights-guarantee         |

    Scenario: a bad law outside the CIS is no gap here
      Given the answers
        | state-participation         | cis |
        | relocating-persons-received | yes |
        | relocating-rights-guarantee | no  |
      When the law is checked
      Then POA-17-RIGHTS-GUARANTEED is GAP
      But POA-17-RIGHTS-GUARANTEED would be NOT_APPLICABLE if the answer to state-participation were non-cis-participant

    Scenario: a CIS State with a bad law, of which nobody knows whether citizens come home to it from danger
      Given the answers
        | state-participation         | cis |
        | relocating-rights-guarantee | no  |
      And nothing is known about relocating-persons-received
      When the law is checked
      Then POA-17-RIGHTS-GUARANTEED is UNKNOWN
      And POA-17-RIGHTS-GUARANTEED waits for relocating-persons-received

    Scenario: a State outside the CIS is outside the duty, even if it receives such people and guarantees their rights
      Given the answers
        | relocating-persons-received | yes             |
        | relocating-rights-guarantee | yes             |
        | state-participation         | non-participant |
      When the law is checked
      Then POA-17-RIGHTS-GUARANTEED is NOT_APPLICABLE
      And the reason for POA-17-RIGHTS-GUARANTEED is "17.1 not applicable: the guarantee of rights is read here as reaching only CIS States to which citizens had to relocate from danger, and this State is none of them"

    Scenario: where nobody comes home from danger, half a guarantee is not judged
      Given the answers
        | relocating-persons-received | no      |
        | relocating-rights-guarantee | partial |
      When the law is checked
      Then POA-17-RIGHTS-GUARANTEED is NOT_APPLICABLE
      And the reason for POA-17-RIGHTS-GUARANTEED is "17.1 not applicable: the guarantee of rights is read here as reaching only CIS States to which citizens had to relocate from danger, and this State is none of them"

  @POA-17-EQUAL-OPPORTUNITIES
  Rule: 17.1 People relocating under danger are given equal chances

    Scenario Outline: in a CIS State to which citizens come home from danger, measures give them equal chances: <chances>
      Given the answers
        | state-participation          | cis       |
        | relocating-persons-received  | yes       |
        | relocating-equal-opportunity | <chances> |
      When the law is checked
      Then POA-17-EQUAL-OPPORTUNITIES is <verdict>
      And the reason for POA-17-EQUAL-OPPORTUNITIES is "<reason>"

      Examples:
        | chances | verdict   | reason                                                                                                                  |
        | yes     | COMPLIANT | 17.1 met: citizens who had to relocate here from danger abroad have an equal chance in work, housing and study          |
        | partial | PARTIAL   | 17.1 partial: citizens who had to relocate here from danger abroad have an equal chance in one field or one region only |
        | no      | GAP       | 17.1 gap: nothing gives citizens who had to relocate here from danger abroad an equal chance in work, housing and study |

    Scenario: help in one field or one region is not the whole chance, but it is no gap
      Given the answers
        | state-participation          | cis     |
        | relocating-persons-received  | yes     |
        | relocating-equal-opportunity | partial |
      When the law is checked
      Then POA-17-EQUAL-OPPORTUNITIES is PARTIAL
      But POA-17-EQUAL-OPPORTUNITIES would be GAP if the answer to relocating-equal-opportunity were no
      But POA-17-EQUAL-OPPORTUNITIES would be COMPLIANT if the answer to relocating-equal-opportunity were yes

    Scenario: a State to which nobody comes home from danger is not asked for measures
      Given the answers
        | state-participation          | cis |
        | relocating-persons-received  | no  |
        | relocating-equal-opportunity | no  |
      When the law is checked
      Then POA-17-EQUAL-OPPORTUNITIES is NOT_APPLICABLE
      And the reason for POA-17-EQUAL-OPPORTUNITIES is "17.1 not applicable: the equal chance is read here as reaching only CIS States to which citizens had to relocate from danger, and this State is none of them"

    Scenario: it is not known whether the State is a CIS member
      Given the answers
        | relocating-persons-received  | yes |
        | relocating-equal-opportunity | yes |
      And nothing is known about state-participation
      When the law is checked
      Then POA-17-EQUAL-OPPORTUNITIES is UNKNOWN
      And POA-17-EQUAL-OPPORTUNITIES waits for state-participation

    Scenario Outline: where nobody comes home from danger, the chances they would have (<relocating-equal-opportunity>) are not judged
      Given the answers
        | relocating-equal-opportunity | <relocating-equal-opportunity> |
        | relocating-persons-received  | no                             |
      When the law is checked
      Then POA-17-EQUAL-OPPORTUNITIES is NOT_APPLICABLE
      And the reason for POA-17-EQUAL-OPPORTUNITIES is "17.1 not applicable: the equal chance is read here as reaching only CIS States to which citizens had to relocate from danger, and this State is none of them"

      Examples:
        | relocating-equal-opportunity |
        | partial                      |
        | yes                          |

  @POA-17-CIVIC-VALUES
  Rule: 17.1 Care for relocating people forms part of civic values work

    Scenario Outline: in a CIS State to which citizens come home from danger, public programmes speak for them: <promotion>
      Given the answers
        | state-participation         | cis         |
        | relocating-persons-received | yes         |
        | relocating-civic-promotion  | <promotion> |
      When the law is checked
      Then POA-17-CIVIC-VALUES is <verdict>
      And the reason for POA-17-CIVIC-VALUES is "<reason>"

      Examples:
        | promotion | verdict   | reason                                                                                                          |
        | yes       | COMPLIANT | 17.1 met: civic education or public information speaks for citizens who had to relocate here from danger abroad |
        | partial   | PARTIAL   | 17.1 partial: only donors or private groups speak for citizens who had to relocate here from danger abroad      |
        | no        | GAP       | 17.1 gap: no public programme speaks for citizens who had to relocate here from danger abroad                   |

    Scenario: what donors do alone is not the work of the State
      Given the answers
        | state-participation         | cis |
        | relocating-persons-received | yes |
        | relocating-civic-promotion  | yes |
      When the law is checked
      Then POA-17-CIVIC-VALUES is COMPLIANT
      But POA-17-CIVIC-VALUES would be PARTIAL if the answer to relocating-civic-promotion were partial

    Scenario: a participant outside the CIS is not asked for programmes
      Given the answer to state-participation is non-cis-participant
      When the law is checked
      Then POA-17-CIVIC-VALUES is NOT_APPLICABLE
      And the reason for POA-17-CIVIC-VALUES is "17.1 not applicable: the call to speak for such people is read here as reaching only CIS States to which citizens had to relocate from danger, and this State is none of them"
      And POA-17-CIVIC-VALUES waits for relocating-persons-received and relocating-civic-promotion

    Scenario: good law does not show that anybody speaks for these citizens
      Given the answers
        | state-participation         | cis |
        | relocating-persons-received | yes |
        | relocating-rights-guarantee | yes |
      And nothing is known about relocating-civic-promotion
      When the law is checked
      Then POA-17-CIVIC-VALUES is UNKNOWN
      And POA-17-CIVIC-VALUES waits for relocating-civic-promotion

    Scenario Outline: where nobody comes home from danger, what the State would say for them (<relocating-civic-promotion>) is not judged
      Given the answers
        | relocating-civic-promotion  | <relocating-civic-promotion> |
        | relocating-persons-received | no                           |
      When the law is checked
      Then POA-17-CIVIC-VALUES is NOT_APPLICABLE
      And the reason for POA-17-CIVIC-VALUES is "17.1 not applicable: the call to speak for such people is read here as reaching only CIS States to which citizens had to relocate from danger, and this State is none of them"

      Examples:
        | relocating-civic-promotion |
        | yes                        |
        | partial                    |
        | no                         |
