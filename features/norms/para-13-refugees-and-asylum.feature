# Paragraph 13: asylum and the ban on return to danger
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
# A treaty answer is the day from which the treaty binds; null means checked and not bound. The law is checked on 2024-01-01.
Feature: Paragraph 13, asylum and the ban on return to danger

  @POA-13A-SEEK
  Rule: 13(a).1 Anyone may ask for asylum and reach the procedure

    Scenario Outline: the right in law is <law>, the way in at the border is <border>
      Given the answer to right-to-seek-asylum-in-law is <law>
      And the answer to asylum-access-at-border is <border>
      When the law is checked
      Then POA-13A-SEEK is <verdict>
      And the reason for POA-13A-SEEK is "<reason>"

      Examples: both must be there, and a lack of either is a gap
        | law     | border  | verdict   | reason                                                                                                    |
        | yes     | yes     | COMPLIANT | 13(a).1 met: the law lets anyone ask for asylum, and those who ask at the border reach the procedure      |
        | partial | yes     | PARTIAL   | 13(a).1 partial: asylum can be asked for, but the law or the border holds some people back                |
        | yes     | partial | PARTIAL   | 13(a).1 partial: asylum can be asked for, but the law or the border holds some people back                |
        | partial | partial | PARTIAL   | 13(a).1 partial: asylum can be asked for, but the law or the border holds some people back                |
        | no      | yes     | GAP       | 13(a).1 gap: law gives foreigners and stateless people no way to ask for asylum, or bars them from asking |
        | yes     | no      | GAP       | 13(a).1 gap: people who ask for protection at the border do not reach the procedure                       |

    Scenario: where nobody has the right in law, the border need not be looked at
      Given the answer to right-to-seek-asylum-in-law is no
      And nothing is known about asylum-access-at-border
      When the law is checked
      Then POA-13A-SEEK is GAP
      And the reason for POA-13A-SEEK is "13(a).1 gap: law gives foreigners and stateless people no way to ask for asylum, or bars them from asking"

    Scenario: a closed border settles the matter whatever the law says
      Given the answer to asylum-access-at-border is no
      And nothing is known about right-to-seek-asylum-in-law
      When the law is checked
      Then POA-13A-SEEK is GAP

    Scenario: a good law does not prove that people get in
      Given the answer to right-to-seek-asylum-in-law is yes
      And nothing is known about asylum-access-at-border
      When the law is checked
      Then POA-13A-SEEK is UNKNOWN
      And POA-13A-SEEK waits for asylum-access-at-border

    Scenario: a limited right in law is not judged before the border is known
      Given the answer to right-to-seek-asylum-in-law is partial
      And nothing is known about asylum-access-at-border
      When the law is checked
      Then POA-13A-SEEK is UNKNOWN
      And POA-13A-SEEK waits for asylum-access-at-border

    Scenario: some crossing points that pass no claims on make the difference
      Given the answers
        | right-to-seek-asylum-in-law | yes |
        | asylum-access-at-border     | yes |
      When the law is checked
      Then POA-13A-SEEK is COMPLIANT
      But POA-13A-SEEK would be PARTIAL if the answer to asylum-access-at-border were partial
      And POA-13A-SEEK would be GAP if the answer to asylum-access-at-border were no

    Scenario Outline: half a law and half an access do not add up: asylum in law <right-to-seek-asylum-in-law>, access at the border <asylum-access-at-border>
      Given the answers
        | asylum-access-at-border     | <asylum-access-at-border>     |
        | right-to-seek-asylum-in-law | <right-to-seek-asylum-in-law> |
      When the law is checked
      Then POA-13A-SEEK is GAP
      And the reason for POA-13A-SEEK is "<reason>"

      Examples:
        | asylum-access-at-border | right-to-seek-asylum-in-law | reason                                                                                                    |
        | partial                 | no                          | 13(a).1 gap: law gives foreigners and stateless people no way to ask for asylum, or bars them from asking |
        | no                      | partial                     | 13(a).1 gap: people who ask for protection at the border do not reach the procedure                       |

  @POA-13A-ENJOY
  Rule: 13(a).1 A person found to need asylum can be given it and live under it

    Scenario Outline: a protected status for those found to need asylum: <status>
      Given the answer to asylum-status-grantable is <status>
      When the law is checked
      Then POA-13A-ENJOY is <verdict>
      And the reason for POA-13A-ENJOY is "<reason>"

      Examples:
        | status  | verdict   | reason                                                                                   |
        | yes     | COMPLIANT | 13(a).1 met: people found to need asylum receive a protected status                      |
        | partial | PARTIAL   | 13(a).1 partial: people found to need asylum receive a protected status only as a favour |
        | no      | GAP       | 13(a).1 gap: the law has no protected status for people found to need asylum             |

    Scenario: a status that stays a favour is not a status that follows from need
      Given the answer to asylum-status-grantable is yes
      When the law is checked
      Then POA-13A-ENJOY is COMPLIANT
      But POA-13A-ENJOY would be PARTIAL if the answer to asylum-status-grantable were partial

    Scenario: a right to ask for asylum says nothing on what is given
      Given the answer to right-to-seek-asylum-in-law is yes
      And nothing is known about asylum-status-grantable
      When the law is checked
      Then POA-13A-ENJOY is UNKNOWN
      And POA-13A-ENJOY waits for asylum-status-grantable

  @POA-13A-PRACTICE
  Rule: 13(a).2 The State works to make its asylum practice match recognised instruments

    Scenario Outline: offices and courts apply the refugee instruments: <practice>
      Given the answer to asylum-practice-conforms is <practice>
      When the law is checked
      Then POA-13A-PRACTICE is <verdict>
      And the reason for POA-13A-PRACTICE is "<reason>"

      Examples:
        | practice | verdict   | reason                                                                                                          |
        | yes      | COMPLIANT | 13(a).2 met: asylum offices and courts apply the refugee instruments                                            |
        | partial  | PARTIAL   | 13(a).2 partial: asylum offices and courts apply the refugee instruments for some people or in some places only |
        | no       | GAP       | 13(a).2 gap: asylum offices and courts do not apply the refugee instruments                                     |

    Scenario: practice that fits in some regions only is not a gap
      Given the answer to asylum-practice-conforms is partial
      When the law is checked
      Then POA-13A-PRACTICE is PARTIAL
      But POA-13A-PRACTICE would be GAP if the answer to asylum-practice-conforms were no

    Scenario: statutes alone prove no practice
      Given the answer to refugee-statute-exists is yes
      And nothing is known about asylum-practice-conforms
      When the law is checked
      Then POA-13A-PRACTICE is UNKNOWN
      And POA-13A-PRACTICE waits for asylum-practice-conforms

    Scenario: figures that were asked for and not collected leave practice unknown
      Given the answer to asylum-practice-conforms is {unavailable: not-collected}
      When the law is checked
      Then POA-13A-PRACTICE is UNKNOWN
      And POA-13A-PRACTICE waits for asylum-practice-conforms

  @POA-13B-IMPLEMENT
  Rule: 13(b).1 The refugee treaties are carried out effectively once the State has joined them

    Scenario Outline: in a State bound by a refugee treaty a refugee act is <act> and practice is <practice>
      Given the answers
        | treaty-1951-party-since  | 1999-04-15 |
        | treaty-1967-party-since  | 1999-04-15 |
        | refugee-statute-exists   | <act>      |
        | asylum-practice-conforms | <practice> |
      When the law is checked
      Then POA-13B-IMPLEMENT is <verdict>
      And the reason for POA-13B-IMPLEMENT is "<reason>"

      Examples: only practice makes a gap; a missing act leaves the work half done
        | act     | practice | verdict   | reason                                                                                                              |
        | yes     | yes      | COMPLIANT | 13(b).1 met: a refugee treaty binds the State, a refugee act is in force, and practice follows the instruments      |
        | yes     | partial  | PARTIAL   | 13(b).1 partial: a refugee treaty binds the State, but it is carried out without a full refugee act or only in part |
        | partial | yes      | PARTIAL   | 13(b).1 partial: a refugee treaty binds the State, but it is carried out without a full refugee act or only in part |
        | no      | yes      | PARTIAL   | 13(b).1 partial: a refugee treaty binds the State, but it is carried out without a full refugee act or only in part |
        | yes     | no       | GAP       | 13(b).1 gap: a refugee treaty binds the State, but asylum offices and courts do not apply the refugee instruments   |

    Scenario: practice that departs from the treaties overrides a good act
      Given the answers
        | treaty-1951-party-since  | 1999-04-15 |
        | refugee-statute-exists   | yes        |
        | asylum-practice-conforms | no         |
      When the law is checked
      Then POA-13B-IMPLEMENT is GAP
      And the reason for POA-13B-IMPLEMENT is "13(b).1 gap: a refugee treaty binds the State, but asylum offices and courts do not apply the refugee instruments"
      But POA-13B-IMPLEMENT would be PARTIAL if the answer to asylum-practice-conforms were partial

    Scenario: a State bound by neither treaty has none to carry out
      Given the answers
        | treaty-1951-party-since  | null |
        | treaty-1967-party-since  | null |
        | refugee-statute-exists   | no   |
        | asylum-practice-conforms | no   |
      When the law is checked
      Then POA-13B-IMPLEMENT is NOT_APPLICABLE
      And the reason for POA-13B-IMPLEMENT is "13(b).1 not applicable: no refugee treaty binds the State, so there is none to carry out"
      But POA-13B-IMPLEMENT would be GAP if the answer to treaty-1967-party-since were 1999-04-15

    Scenario: a treaty that will bind only after the day does not bind yet
      Given the answers
        | treaty-1951-party-since  | 2024-01-02 |
        | treaty-1967-party-since  | null       |
        | asylum-practice-conforms | no         |
      When the law is checked
      Then POA-13B-IMPLEMENT is NOT_APPLICABLE
      But POA-13B-IMPLEMENT would be GAP if the answer to treaty-1951-party-since were 2024-01-01

    Scenario: one treaty ruled out and the other never checked do not say whether the norm applies
      Given the answers
        | treaty-1951-party-since  | null |
        | refugee-statute-exists   | yes  |
        | asylum-practice-conforms | no   |
      And nothing is known about treaty-1967-party-since
      When the law is checked
      Then POA-13B-IMPLEMENT is UNKNOWN
      And POA-13B-IMPLEMENT waits for treaty-1967-party-since

    Scenario: without treaty status nothing is judged
      Given the answers
        | refugee-statute-exists   | yes |
        | asylum-practice-conforms | yes |
      When the law is checked
      Then POA-13B-IMPLEMENT is UNKNOWN
      And POA-13B-IMPLEMENT waits for treaty-1951-party-since and treaty-1967-party-since

    Scenario: a missing act is no finding while practice is not known
      Given the answers
        | treaty-1951-party-since | 1999-04-15 |
        | treaty-1967-party-since | null       |
        | refugee-statute-exists  | no         |
      When the law is checked
      Then POA-13B-IMPLEMENT is UNKNOWN
      And POA-13B-IMPLEMENT waits for asylum-practice-conforms

    Scenario: a State bound by no refugee treaty is outside the duty, even if its practice follows one in part
      Given the answers
        | asylum-practice-conforms | partial |
        | treaty-1951-party-since  | null    |
        | treaty-1967-party-since  | null    |
      When the law is checked
      Then POA-13B-IMPLEMENT is NOT_APPLICABLE
      And the reason for POA-13B-IMPLEMENT is "13(b).1 not applicable: no refugee treaty binds the State, so there is none to carry out"

    Scenario: a State bound by no refugee treaty is outside the duty, even with an act and a practice that follow one
      Given the answers
        | asylum-practice-conforms | yes  |
        | refugee-statute-exists   | yes  |
        | treaty-1951-party-since  | null |
        | treaty-1967-party-since  | null |
      When the law is checked
      Then POA-13B-IMPLEMENT is NOT_APPLICABLE
      And the reason for POA-13B-IMPLEMENT is "13(b).1 not applicable: no refugee treaty binds the State, so there is none to carry out"

  @POA-13C-NON-REFOULEMENT
  Rule: 13(c).1 No refugee is sent to a place where life or freedom is at risk on a Convention ground

    Scenario Outline: a statute bans return on all five grounds, with exceptions <exceptions>, and practice shows <practice>
      Given the answers
        | non-refoulement-in-statute | yes                                                            |
        | non-refoulement-grounds    | [race, religion, nationality, social-group, political-opinion] |
        | non-refoulement-exceptions | <exceptions>                                                   |
        | refoulement-practice       | <practice>                                                     |
      When the law is checked
      Then POA-13C-NON-REFOULEMENT is <verdict>
      And the reason for POA-13C-NON-REFOULEMENT is "<reason>"

      Examples: article 33(2) of the 1951 Convention is tolerated, and nothing wider
        | exceptions      | practice   | verdict   | reason                                                                                                                                                       |
        | none            | no-reports | COMPLIANT | 13(c).1 met: a statute forbids return to danger on every Convention ground, without exception, and no return is reported                                     |
        | as-article-33-2 | no-reports | COMPLIANT | 13(c).1 met: a statute forbids return to danger on every Convention ground, except as article 33(2) of the 1951 Convention allows, and no return is reported |
        | wider           | no-reports | GAP       | 13(c).1 gap: the ban on return has exceptions wider than article 33(2) of the 1951 Convention                                                                |
        | no-ban          | no-reports | PARTIAL   | 13(c).1 partial: no sending of refugees to danger is confirmed, but the ban is incomplete or stands in no statute, or reports are unresolved                 |

      Examples: the best law falls on one confirmed case, and not on mere reports
        | exceptions | practice            | verdict | reason                                                                                                                                       |
        | none       | unconfirmed-reports | PARTIAL | 13(c).1 partial: no sending of refugees to danger is confirmed, but the ban is incomplete or stands in no statute, or reports are unresolved |
        | none       | confirmed-cases     | GAP     | 13(c).1 gap: refugees were sent to danger in confirmed cases                                                                                 |
        | none       | confirmed-pattern   | GAP     | 13(c).1 gap: refugees are sent to danger in a confirmed pattern                                                                              |

    Scenario Outline: the ban stands in a statute: <statute>, and names <grounds>
      Given the answers
        | non-refoulement-in-statute | <statute>  |
        | non-refoulement-grounds    | <grounds>  |
        | non-refoulement-exceptions | none       |
        | refoulement-practice       | no-reports |
      When the law is checked
      Then POA-13C-NON-REFOULEMENT is <verdict>
      And the reason for POA-13C-NON-REFOULEMENT is "<reason>"

      Examples: a ban that stands only in a by-law or a treaty, or leaves out a ground, is half a ban
        | statute | grounds                                                        | verdict | reason                                                                                                                                       |
        | partial | [race, religion, nationality, social-group, political-opinion] | PARTIAL | 13(c).1 partial: no sending of refugees to danger is confirmed, but the ban is incomplete or stands in no statute, or reports are unresolved |
        | yes     | [race, religion, nationality, political-opinion]               | PARTIAL | 13(c).1 partial: no sending of refugees to danger is confirmed, but the ban is incomplete or stands in no statute, or reports are unresolved |
        | yes     | []                                                             | PARTIAL | 13(c).1 partial: no sending of refugees to danger is confirmed, but the ban is incomplete or stands in no statute, or reports are unresolved |
        | no      | [race, religion, nationality, social-group, political-opinion] | GAP     | 13(c).1 gap: no act, by-law or directly applicable treaty forbids sending refugees to danger                                                 |

    Scenario Outline: <answer> for <question> settles the matter alone
      Given the answer to <question> is <answer>
      When the law is checked
      Then POA-13C-NON-REFOULEMENT is GAP
      And the reason for POA-13C-NON-REFOULEMENT is "<reason>"

      Examples:
        | question                   | answer            | reason                                                                                        |
        | non-refoulement-in-statute | no                | 13(c).1 gap: no act, by-law or directly applicable treaty forbids sending refugees to danger  |
        | non-refoulement-exceptions | wider             | 13(c).1 gap: the ban on return has exceptions wider than article 33(2) of the 1951 Convention |
        | refoulement-practice       | confirmed-cases   | 13(c).1 gap: refugees were sent to danger in confirmed cases                                  |
        | refoulement-practice       | confirmed-pattern | 13(c).1 gap: refugees are sent to danger in a confirmed pattern                               |

    Scenario: a State may fall short in law and in practice, and both are told
      Given the answers
        | non-refoulement-in-statute | no              |
        | refoulement-practice       | confirmed-cases |
      When the law is checked
      Then POA-13C-NON-REFOULEMENT is GAP
      And the reason for POA-13C-NON-REFOULEMENT is "13(c).1 gap: no act, by-law or directly applicable treaty forbids sending refugees to danger"
      And the reason for POA-13C-NON-REFOULEMENT is "13(c).1 gap: refugees were sent to danger in confirmed cases"

    Scenario: confirming a report turns half a finding into a gap
      Given the answers
        | non-refoulement-in-statute | yes                                                            |
        | non-refoulement-grounds    | [race, religion, nationality, social-group, political-opinion] |
        | non-refoulement-exceptions | as-article-33-2                                                |
        | refoulement-practice       | unconfirmed-reports                                            |
      When the law is checked
      Then POA-13C-NON-REFOULEMENT is PARTIAL
      But POA-13C-NON-REFOULEMENT would be GAP if the answer to refoulement-practice were confirmed-cases
      And POA-13C-NON-REFOULEMENT would be COMPLIANT if the answer to refoulement-practice were no-reports

    Scenario: a drafter who answers from statutes alone cannot show that nobody is sent back
      Given the answers
        | non-refoulement-in-statute | yes                                                            |
        | non-refoulement-grounds    | [race, religion, nationality, social-group, political-opinion] |
        | non-refoulement-exceptions | none                                                           |
      And nothing is known about refoulement-practice
      When the law is checked
      Then POA-13C-NON-REFOULEMENT is UNKNOWN
      And POA-13C-NON-REFOULEMENT waits for refoulement-practice

    Scenario: unconfirmed reports are enough for a partial finding though the grounds were not compared
      Given the answers
        | non-refoulement-in-statute | yes                 |
        | non-refoulement-exceptions | none                |
        | refoulement-practice       | unconfirmed-reports |
      And nothing is known about non-refoulement-grounds
      When the law is checked
      Then POA-13C-NON-REFOULEMENT is PARTIAL

    Scenario: a list of grounds that was read only in part leaves the ban open
      Given the answers
        | non-refoulement-in-statute | yes                                                                            |
        | non-refoulement-grounds    | {value: [race, religion, nationality], checked: [race, religion, nationality]} |
        | non-refoulement-exceptions | none                                                                           |
        | refoulement-practice       | no-reports                                                                     |
      When the law is checked
      Then POA-13C-NON-REFOULEMENT is UNKNOWN
      But POA-13C-NON-REFOULEMENT would be PARTIAL if the answer to non-refoulement-grounds were [race, religion, nationality]

    Scenario: government denies, an NGO alleges, and nobody has decided between them
      Given the answers
        | non-refoulement-in-statute | yes                                                                                     |
        | non-refoulement-grounds    | [race, religion, nationality, social-group, political-opinion]                          |
        | non-refoulement-exceptions | none                                                                                    |
        | refoulement-practice       | [{value: no-reports, source: government-report}, {value: confirmed-cases, source: ngo}] |
      When the law is checked
      Then POA-13C-NON-REFOULEMENT is UNKNOWN
      And POA-13C-NON-REFOULEMENT waits for refoulement-practice

    Scenario: the finding of a court goes before what the government reports
      Given the answers
        | non-refoulement-in-statute | yes                                                                                       |
        | non-refoulement-grounds    | [race, religion, nationality, social-group, political-opinion]                            |
        | non-refoulement-exceptions | none                                                                                      |
        | refoulement-practice       | [{value: no-reports, source: government-report}, {value: confirmed-cases, source: court}] |
      When the law is checked
      Then POA-13C-NON-REFOULEMENT is GAP

    Scenario Outline: each of the five grounds counts, and a full list of grounds makes up for nothing else: <non-refoulement-in-statute>, <refoulement-practice>, <non-refoulement-grounds>
      Given the answers
        | non-refoulement-exceptions | <non-refoulement-exceptions> |
        | non-refoulement-grounds    | <non-refoulement-grounds>    |
        | non-refoulement-in-statute | <non-refoulement-in-statute> |
        | refoulement-practice       | <refoulement-practice>       |
      When the law is checked
      Then POA-13C-NON-REFOULEMENT is <verdict>
      And the reason for POA-13C-NON-REFOULEMENT is "<reason>"

      Examples:
        | non-refoulement-exceptions | non-refoulement-grounds                                        | non-refoulement-in-statute | refoulement-practice | verdict | reason                                                                                                                                       |
        | as-article-33-2            | [nationality, race, religion, social-group]                    | yes                        | no-reports           | PARTIAL | 13(c).1 partial: no sending of refugees to danger is confirmed, but the ban is incomplete or stands in no statute, or reports are unresolved |
        | none                       | [political-opinion, race, religion, social-group]              | yes                        | no-reports           | PARTIAL | 13(c).1 partial: no sending of refugees to danger is confirmed, but the ban is incomplete or stands in no statute, or reports are unresolved |
        | none                       | [nationality, political-opinion, race, social-group]           | yes                        | no-reports           | PARTIAL | 13(c).1 partial: no sending of refugees to danger is confirmed, but the ban is incomplete or stands in no statute, or reports are unresolved |
        | none                       | [nationality, political-opinion, religion, social-group]       | yes                        | no-reports           | PARTIAL | 13(c).1 partial: no sending of refugees to danger is confirmed, but the ban is incomplete or stands in no statute, or reports are unresolved |
        | as-article-33-2            | [nationality, political-opinion, race, religion, social-group] | partial                    | no-reports           | PARTIAL | 13(c).1 partial: no sending of refugees to danger is confirmed, but the ban is incomplete or stands in no statute, or reports are unresolved |
        | as-article-33-2            | [nationality, political-opinion, race, religion, social-group] | yes                        | confirmed-pattern    | GAP     | 13(c).1 gap: refugees are sent to danger in a confirmed pattern                                                                              |
        | as-article-33-2            | [nationality, political-opinion, race, religion, social-group] | no                         | no-reports           | GAP     | 13(c).1 gap: no act, by-law or directly applicable treaty forbids sending refugees to danger                                                 |

    Scenario Outline: one failing settles the matter, whatever the grounds: statute <non-refoulement-in-statute>, exceptions <non-refoulement-exceptions>, returns <refoulement-practice>
      Given the answers
        | non-refoulement-exceptions | <non-refoulement-exceptions> |
        | non-refoulement-in-statute | <non-refoulement-in-statute> |
        | refoulement-practice       | <refoulement-practice>       |
      When the law is checked
      Then POA-13C-NON-REFOULEMENT is GAP
      And the reason for POA-13C-NON-REFOULEMENT is "<reason>"

      Examples:
        | non-refoulement-exceptions | non-refoulement-in-statute | refoulement-practice | reason                                                                                        |
        | no-ban                     | yes                        | confirmed-cases      | 13(c).1 gap: refugees were sent to danger in confirmed cases                                  |
        | wider                      | yes                        | unconfirmed-reports  | 13(c).1 gap: the ban on return has exceptions wider than article 33(2) of the 1951 Convention |
        | no-ban                     | no                         | no-reports           | 13(c).1 gap: no act, by-law or directly applicable treaty forbids sending refugees to danger  |
        | no-ban                     | yes                        | confirmed-pattern    | 13(c).1 gap: refugees are sent to danger in a confirmed pattern                               |
