# Paragraph 43: refugee law and procedure
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
# A treaty answer is the day from which the treaty binds; null means checked and not bound. The law is checked on 2024-01-01.
Feature: Paragraph 43, refugee law and procedure

  @POA-43-PARTY-CONFORMITY
  Rule: 43.1 Refugee law in a Convention State matches the refugee treaties and further protection standards

    Scenario Outline: in a Convention State the act is <act>, the definition <definition>, the duties <duties>, further standards <standards>
      Given the answers
        | treaty-1951-party-since        | 1999-04-15   |
        | treaty-1967-party-since        | 1999-04-15   |
        | refugee-statute-exists         | <act>        |
        | refugee-definition-matches     | <definition> |
        | refugee-obligations-conformity | <duties>     |
        | refugee-other-standards        | <standards>  |
      When the law is checked
      Then POA-43-PARTY-CONFORMITY is <verdict>
      And the reason for POA-43-PARTY-CONFORMITY is "<reason>"

      Examples: no act, a definition apart from the Convention or unmet duties are gaps
        | act | definition | duties | standards | verdict   | reason                                                                                                         |
        | yes | yes        | yes    | yes       | COMPLIANT | 43.1 met: a refugee act is in line with the treaties that bind the State and with further protection standards |
        | no  | yes        | yes    | yes       | GAP       | 43.1 gap: a refugee treaty binds the State, but no refugee act is in force                                     |
        | yes | no         | yes    | yes       | GAP       | 43.1 gap: a refugee treaty binds the State, but national rules on who is a refugee do not match the Convention |
        | yes | yes        | no     | yes       | GAP       | 43.1 gap: a refugee treaty binds the State, but refugee law was found not to fit the main duties under it      |

      Examples: lesser shortfalls, and further standards missed altogether, leave it partial
        | act     | definition | duties  | standards | verdict | reason                                                                                                                                                |
        | partial | yes        | yes     | yes       | PARTIAL | 43.1 partial: refugee law follows the refugee treaties that bind the State, but not in a full act, not on every point or not by all further standards |
        | yes     | partial    | yes     | yes       | PARTIAL | 43.1 partial: refugee law follows the refugee treaties that bind the State, but not in a full act, not on every point or not by all further standards |
        | yes     | yes        | partial | yes       | PARTIAL | 43.1 partial: refugee law follows the refugee treaties that bind the State, but not in a full act, not on every point or not by all further standards |
        | yes     | yes        | yes     | partial   | PARTIAL | 43.1 partial: refugee law follows the refugee treaties that bind the State, but not in a full act, not on every point or not by all further standards |
        | yes     | yes        | yes     | no        | PARTIAL | 43.1 partial: refugee law follows the refugee treaties that bind the State, but not in a full act, not on every point or not by all further standards |

    Scenario: a definition that matches does not make up for unmet duties, and a missed further standard weighs less
      Given the answers
        | treaty-1951-party-since        | 1999-04-15 |
        | treaty-1967-party-since        | null       |
        | refugee-statute-exists         | yes        |
        | refugee-definition-matches     | yes        |
        | refugee-obligations-conformity | yes        |
        | refugee-other-standards        | yes        |
      When the law is checked
      Then POA-43-PARTY-CONFORMITY is COMPLIANT
      But POA-43-PARTY-CONFORMITY would be GAP if the answer to refugee-obligations-conformity were no
      And POA-43-PARTY-CONFORMITY would be PARTIAL if the answer to refugee-other-standards were no

    Scenario Outline: bound since <convention> by the Convention and since <protocol> by the Protocol, without a refugee act
      Given the answers
        | treaty-1951-party-since | <convention> |
        | treaty-1967-party-since | <protocol>   |
        | refugee-statute-exists  | no           |
      When the law is checked
      Then POA-43-PARTY-CONFORMITY is <verdict>
      And the reason for POA-43-PARTY-CONFORMITY is "<reason>"

      Examples: either treaty is enough, and it binds from its day on
        | convention | protocol   | verdict        | reason                                                                                     |
        | 1999-04-15 | null       | GAP            | 43.1 gap: a refugee treaty binds the State, but no refugee act is in force                 |
        | null       | 1999-04-15 | GAP            | 43.1 gap: a refugee treaty binds the State, but no refugee act is in force                 |
        | null       | 2024-01-01 | GAP            | 43.1 gap: a refugee treaty binds the State, but no refugee act is in force                 |
        | null       | 2024-01-02 | NOT_APPLICABLE | 43.1 not applicable: no refugee treaty binds the State; sentence 43.2 speaks to it instead |
        | null       | null       | NOT_APPLICABLE | 43.1 not applicable: no refugee treaty binds the State; sentence 43.2 speaks to it instead |

    Scenario: one treaty is enough even where the other was never checked
      Given the answers
        | treaty-1951-party-since | 1999-04-15 |
        | refugee-statute-exists  | no         |
      And nothing is known about treaty-1967-party-since
      When the law is checked
      Then POA-43-PARTY-CONFORMITY is GAP

    Scenario: without treaty status even a State with no refugee act is not judged
      Given the answer to refugee-statute-exists is no
      And nothing is known about treaty-1951-party-since
      And nothing is known about treaty-1967-party-since
      When the law is checked
      Then POA-43-PARTY-CONFORMITY is UNKNOWN
      And POA-43-PARTY-CONFORMITY waits for treaty-1951-party-since, treaty-1967-party-since, refugee-definition-matches, refugee-obligations-conformity and refugee-other-standards

    Scenario: where nobody has compared the act with the treaty duties, a missed standard alone decides nothing
      Given the answers
        | treaty-1951-party-since    | 1999-04-15 |
        | treaty-1967-party-since    | 1999-04-15 |
        | refugee-statute-exists     | yes        |
        | refugee-definition-matches | yes        |
        | refugee-other-standards    | no         |
      And nothing is known about refugee-obligations-conformity
      When the law is checked
      Then POA-43-PARTY-CONFORMITY is UNKNOWN
      And POA-43-PARTY-CONFORMITY waits for refugee-obligations-conformity

    Scenario Outline: one point that fails is a gap, whatever is half done elsewhere: definition <refugee-definition-matches>, duties <refugee-obligations-conformity>
      Given the answers
        | refugee-definition-matches     | <refugee-definition-matches>     |
        | refugee-obligations-conformity | <refugee-obligations-conformity> |
        | refugee-statute-exists         | partial                          |
        | treaty-1967-party-since        | 1999-01-01                       |
      When the law is checked
      Then POA-43-PARTY-CONFORMITY is GAP
      And the reason for POA-43-PARTY-CONFORMITY is "<reason>"

      Examples:
        | refugee-definition-matches | refugee-obligations-conformity | reason                                                                                                         |
        | no                         | yes                            | 43.1 gap: a refugee treaty binds the State, but national rules on who is a refugee do not match the Convention |
        | partial                    | no                             | 43.1 gap: a refugee treaty binds the State, but refugee law was found not to fit the main duties under it      |

    Scenario: a State bound by no refugee treaty is not judged here, however badly its law fits
      Given the answers
        | refugee-definition-matches     | no   |
        | refugee-obligations-conformity | no   |
        | treaty-1951-party-since        | null |
        | treaty-1967-party-since        | null |
      When the law is checked
      Then POA-43-PARTY-CONFORMITY is NOT_APPLICABLE
      And the reason for POA-43-PARTY-CONFORMITY is "43.1 not applicable: no refugee treaty binds the State; sentence 43.2 speaks to it instead"

    Scenario: a treaty State without an act has a gap, even if its rules fit otherwise
      Given the answers
        | refugee-definition-matches     | partial    |
        | refugee-obligations-conformity | yes        |
        | refugee-statute-exists         | no         |
        | treaty-1951-party-since        | 1999-01-01 |
      When the law is checked
      Then POA-43-PARTY-CONFORMITY is GAP
      And the reason for POA-43-PARTY-CONFORMITY is "43.1 gap: a refugee treaty binds the State, but no refugee act is in force"

    Scenario: a State bound by no refugee treaty is not judged here, even if its act is half a match
      Given the answers
        | refugee-definition-matches     | yes     |
        | refugee-obligations-conformity | yes     |
        | refugee-statute-exists         | partial |
        | treaty-1951-party-since        | null    |
        | treaty-1967-party-since        | null    |
      When the law is checked
      Then POA-43-PARTY-CONFORMITY is NOT_APPLICABLE
      And the reason for POA-43-PARTY-CONFORMITY is "43.1 not applicable: no refugee treaty binds the State; sentence 43.2 speaks to it instead"

    Scenario: a State bound by no refugee treaty is not judged here, even if its law would fit
      Given the answers
        | refugee-definition-matches     | yes  |
        | refugee-obligations-conformity | yes  |
        | refugee-other-standards        | yes  |
        | refugee-statute-exists         | yes  |
        | treaty-1951-party-since        | null |
        | treaty-1967-party-since        | null |
      When the law is checked
      Then POA-43-PARTY-CONFORMITY is NOT_APPLICABLE
      And the reason for POA-43-PARTY-CONFORMITY is "43.1 not applicable: no refugee treaty binds the State; sentence 43.2 speaks to it instead"

  @POA-43-NON-PARTY-CONFORMITY
  Rule: 43.2 A State outside the refugee treaties has refugee law that meets universal protection principles

    Scenario Outline: outside the treaties the act is <act> and universal principles are met: <principles>
      Given the answers
        | treaty-1951-party-since     | null         |
        | treaty-1967-party-since     | null         |
        | refugee-statute-exists      | <act>        |
        | refugee-universal-standards | <principles> |
      When the law is checked
      Then POA-43-NON-PARTY-CONFORMITY is <verdict>
      And the reason for POA-43-NON-PARTY-CONFORMITY is "<reason>"

      Examples:
        | act     | principles | verdict   | reason                                                                                                                        |
        | yes     | yes        | COMPLIANT | 43.2 met: a State outside the refugee treaties has a refugee act that meets universal protection principles                   |
        | partial | yes        | PARTIAL   | 43.2 partial: a State outside the refugee treaties has refugee law, but not in a full act or not by every universal principle |
        | yes     | partial    | PARTIAL   | 43.2 partial: a State outside the refugee treaties has refugee law, but not in a full act or not by every universal principle |
        | no      | yes        | GAP       | 43.2 gap: a State outside the refugee treaties has no refugee act                                                             |
        | yes     | no         | GAP       | 43.2 gap: refugee law in a State outside the refugee treaties does not meet universal protection principles                   |

    Scenario Outline: a State bound since <convention> by the Convention and since <protocol> by the Protocol is judged elsewhere
      Given the answers
        | treaty-1951-party-since | <convention> |
        | treaty-1967-party-since | <protocol>   |
        | refugee-statute-exists  | no           |
      When the law is checked
      Then POA-43-NON-PARTY-CONFORMITY is NOT_APPLICABLE
      And the reason for POA-43-NON-PARTY-CONFORMITY is "43.2 not applicable: a refugee treaty binds the State; sentence 43.1 speaks to it instead"

      Examples: one treaty is enough
        | convention | protocol   |
        | 1993-01-01 | null       |
        | null       | 1993-01-01 |
        | 2024-01-01 | 2024-01-02 |

    Scenario: one treaty date takes the State out of this norm before anything else is known
      Given the answer to treaty-1967-party-since is 1993-01-01
      When the law is checked
      Then POA-43-NON-PARTY-CONFORMITY is NOT_APPLICABLE

    Scenario: one day decides which of the two sentences speaks to the State
      Given the answers
        | treaty-1951-party-since | 2024-01-02 |
        | treaty-1967-party-since | null       |
        | refugee-statute-exists  | no         |
      When the law is checked
      Then POA-43-NON-PARTY-CONFORMITY is GAP
      But POA-43-NON-PARTY-CONFORMITY would be NOT_APPLICABLE if the answer to treaty-1951-party-since were 2024-01-01

    Scenario: some principles met or none makes the difference
      Given the answers
        | treaty-1951-party-since     | null    |
        | treaty-1967-party-since     | null    |
        | refugee-statute-exists      | yes     |
        | refugee-universal-standards | partial |
      When the law is checked
      Then POA-43-NON-PARTY-CONFORMITY is PARTIAL
      But POA-43-NON-PARTY-CONFORMITY would be GAP if the answer to refugee-universal-standards were no

    Scenario: a treaty that was never checked is not a treaty that does not bind
      Given the answers
        | treaty-1951-party-since | null |
        | refugee-statute-exists  | no   |
      And nothing is known about treaty-1967-party-since
      When the law is checked
      Then POA-43-NON-PARTY-CONFORMITY is UNKNOWN
      And POA-43-NON-PARTY-CONFORMITY waits for treaty-1967-party-since and refugee-universal-standards

    Scenario Outline: one point that fails is a gap, whatever is half done elsewhere: act <refugee-statute-exists>, principles <refugee-universal-standards>
      Given the answers
        | refugee-statute-exists      | <refugee-statute-exists>      |
        | refugee-universal-standards | <refugee-universal-standards> |
        | treaty-1951-party-since     | null                          |
        | treaty-1967-party-since     | null                          |
      When the law is checked
      Then POA-43-NON-PARTY-CONFORMITY is GAP
      And the reason for POA-43-NON-PARTY-CONFORMITY is "<reason>"

      Examples:
        | refugee-statute-exists | refugee-universal-standards | reason                                                                                                      |
        | partial                | no                          | 43.2 gap: refugee law in a State outside the refugee treaties does not meet universal protection principles |
        | no                     | partial                     | 43.2 gap: a State outside the refugee treaties has no refugee act                                           |

    Scenario: a treaty State is not judged here, even if it meets no universal principle
      Given the answers
        | refugee-universal-standards | no         |
        | treaty-1967-party-since     | 1999-01-01 |
      When the law is checked
      Then POA-43-NON-PARTY-CONFORMITY is NOT_APPLICABLE
      And the reason for POA-43-NON-PARTY-CONFORMITY is "43.2 not applicable: a refugee treaty binds the State; sentence 43.1 speaks to it instead"

    Scenario Outline: a treaty State with an act is not judged here, whether it meets universal principles or not: <refugee-universal-standards>
      Given the answers
        | refugee-statute-exists      | yes                           |
        | refugee-universal-standards | <refugee-universal-standards> |
        | treaty-1967-party-since     | 1999-01-01                    |
      When the law is checked
      Then POA-43-NON-PARTY-CONFORMITY is NOT_APPLICABLE
      And the reason for POA-43-NON-PARTY-CONFORMITY is "43.2 not applicable: a refugee treaty binds the State; sentence 43.1 speaks to it instead"

      Examples:
        | refugee-universal-standards |
        | yes                         |
        | partial                     |

  @POA-43-NON-REFOULEMENT-ALL-FORMS
  Rule: 13(c).1 and 43.3 Removal or return of refugees to danger is barred in every form it may take

    Scenario Outline: the ban catches all five ways of sending away, with exceptions <exceptions>
      Given the answer to non-refoulement-forms is [expulsion, rejection-at-border, extradition, transfer-through-third-state, informal-handover]
      And the answer to non-refoulement-exceptions is <exceptions>
      When the law is checked
      Then POA-43-NON-REFOULEMENT-ALL-FORMS is <verdict>
      And the reason for POA-43-NON-REFOULEMENT-ALL-FORMS is "<reason>"

      Examples: article 33(2) is allowed, as the sentence ties the ban to article 33
        | exceptions      | verdict   | reason                                                                                                                    |
        | none            | COMPLIANT | 13(c).1 met: every way of sending refugees to danger is barred, without exception                                         |
        | as-article-33-2 | COMPLIANT | 13(c).1 met: every way of sending refugees to danger is barred, save where article 33(2) of the 1951 Convention allows it |
        | no-ban          | PARTIAL   | 13(c).1 partial: some ways of sending refugees to danger are barred, but the ban is not complete                          |
        | wider           | GAP       | 13(c).1 gap: exceptions wider than article 33(2) of the 1951 Convention open ways of sending refugees to danger           |

    Scenario Outline: the ban catches <forms>
      Given the answer to non-refoulement-forms is <forms>
      And the answer to non-refoulement-exceptions is none
      When the law is checked
      Then POA-43-NON-REFOULEMENT-ALL-FORMS is <verdict>
      And the reason for POA-43-NON-REFOULEMENT-ALL-FORMS is "<reason>"

      Examples: each way left open leaves the ban incomplete
        | forms                                                                               | verdict | reason                                                                                           |
        | [rejection-at-border, extradition, transfer-through-third-state, informal-handover] | PARTIAL | 13(c).1 partial: some ways of sending refugees to danger are barred, but the ban is not complete |
        | [expulsion, extradition, transfer-through-third-state, informal-handover]           | PARTIAL | 13(c).1 partial: some ways of sending refugees to danger are barred, but the ban is not complete |
        | [expulsion, rejection-at-border, transfer-through-third-state, informal-handover]   | PARTIAL | 13(c).1 partial: some ways of sending refugees to danger are barred, but the ban is not complete |
        | [expulsion, rejection-at-border, extradition, informal-handover]                    | PARTIAL | 13(c).1 partial: some ways of sending refugees to danger are barred, but the ban is not complete |
        | [expulsion, rejection-at-border, extradition, transfer-through-third-state]         | PARTIAL | 13(c).1 partial: some ways of sending refugees to danger are barred, but the ban is not complete |
        | [expulsion]                                                                         | PARTIAL | 13(c).1 partial: some ways of sending refugees to danger are barred, but the ban is not complete |
        | []                                                                                  | GAP     | 13(c).1 gap: no act bars any way of sending refugees to danger                                   |

    Scenario: acts that were read and hold no ban are a gap, whatever the exceptions
      Given the answer to non-refoulement-forms is []
      And nothing is known about non-refoulement-exceptions
      When the law is checked
      Then POA-43-NON-REFOULEMENT-ALL-FORMS is GAP
      And the reason for POA-43-NON-REFOULEMENT-ALL-FORMS is "13(c).1 gap: no act bars any way of sending refugees to danger"

    Scenario: exceptions that go too far are a gap, whatever the ways barred
      Given the answer to non-refoulement-exceptions is wider
      And nothing is known about non-refoulement-forms
      When the law is checked
      Then POA-43-NON-REFOULEMENT-ALL-FORMS is GAP
      And the reason for POA-43-NON-REFOULEMENT-ALL-FORMS is "13(c).1 gap: exceptions wider than article 33(2) of the 1951 Convention open ways of sending refugees to danger"

    Scenario: extradition left open, or exceptions that go too far, make the difference
      Given the answers
        | non-refoulement-forms      | [expulsion, rejection-at-border, extradition, transfer-through-third-state, informal-handover] |
        | non-refoulement-exceptions | as-article-33-2                                                                                |
      When the law is checked
      Then POA-43-NON-REFOULEMENT-ALL-FORMS is COMPLIANT
      But POA-43-NON-REFOULEMENT-ALL-FORMS would be PARTIAL if the answer to non-refoulement-forms were [expulsion, rejection-at-border, transfer-through-third-state, informal-handover]
      And POA-43-NON-REFOULEMENT-ALL-FORMS would be GAP if the answer to non-refoulement-exceptions were wider

    Scenario: a list of ways that was not drawn up is not an empty list
      Given the answer to non-refoulement-exceptions is none
      And nothing is known about non-refoulement-forms
      When the law is checked
      Then POA-43-NON-REFOULEMENT-ALL-FORMS is UNKNOWN
      And POA-43-NON-REFOULEMENT-ALL-FORMS waits for non-refoulement-forms

    Scenario: exceptions that are too wide are a gap, however few ways of sending away are barred
      Given the answers
        | non-refoulement-exceptions | wider       |
        | non-refoulement-forms      | [expulsion] |
      When the law is checked
      Then POA-43-NON-REFOULEMENT-ALL-FORMS is GAP
      And the reason for POA-43-NON-REFOULEMENT-ALL-FORMS is "13(c).1 gap: exceptions wider than article 33(2) of the 1951 Convention open ways of sending refugees to danger"

  @POA-43-NON-REFOULEMENT-UNRECOGNISED
  Rule: 43.4 The ban covers persons who fit the Convention definition though no status was granted

    Scenario Outline: the ban covers refugees without status: <cover>
      Given the answer to non-refoulement-before-status is <cover>
      When the law is checked
      Then POA-43-NON-REFOULEMENT-UNRECOGNISED is <verdict>
      And the reason for POA-43-NON-REFOULEMENT-UNRECOGNISED is "<reason>"

      Examples:
        | cover   | verdict   | reason                                                                                                             |
        | yes     | COMPLIANT | 43.4 met: the ban on return protects refugees whether or not a status was granted                                  |
        | partial | PARTIAL   | 43.4 partial: of the refugees without status, only some are under the ban on return, such as registered applicants |
        | no      | GAP       | 43.4 gap: refugees to whom no status was granted are outside the ban on return                                     |

    Scenario: protecting registered applicants only makes the difference
      Given the answer to non-refoulement-before-status is yes
      When the law is checked
      Then POA-43-NON-REFOULEMENT-UNRECOGNISED is COMPLIANT
      But POA-43-NON-REFOULEMENT-UNRECOGNISED would be PARTIAL if the answer to non-refoulement-before-status were partial

    Scenario: sending back in practice does not lower a statute that covers everybody
      Given the answers
        | non-refoulement-before-status | yes             |
        | refoulement-practice          | confirmed-cases |
      When the law is checked
      Then POA-43-NON-REFOULEMENT-UNRECOGNISED is COMPLIANT

    Scenario: a ban in statute does not say whom it covers
      Given the answer to non-refoulement-in-statute is yes
      And nothing is known about non-refoulement-before-status
      When the law is checked
      Then POA-43-NON-REFOULEMENT-UNRECOGNISED is UNKNOWN
      And POA-43-NON-REFOULEMENT-UNRECOGNISED waits for non-refoulement-before-status

  @POA-43-RSD-PROCEDURE
  Rule: 43.5 Law sets out how refugee status is decided

    Scenario Outline: an act sets a procedure for refugee status: <procedure>
      Given the answer to rsd-procedure is <procedure>
      When the law is checked
      Then POA-43-RSD-PROCEDURE is <verdict>
      And the reason for POA-43-RSD-PROCEDURE is "<reason>"

      Examples:
        | procedure | verdict   | reason                                                                                             |
        | yes       | COMPLIANT | 43.5 met: an act says how refugee status is decided                                                |
        | partial   | PARTIAL   | 43.5 partial: the way to refugee status is set by decree only, or by an act that leaves steps open |
        | no        | GAP       | 43.5 gap: neither act nor decree says how refugee status is decided                                |

    Scenario: a procedure by decree is less than one by act, and more than none
      Given the answer to rsd-procedure is partial
      When the law is checked
      Then POA-43-RSD-PROCEDURE is PARTIAL
      But POA-43-RSD-PROCEDURE would be COMPLIANT if the answer to rsd-procedure were yes
      And POA-43-RSD-PROCEDURE would be GAP if the answer to rsd-procedure were no

    Scenario: that a refugee act exists does not show that it holds a procedure
      Given the answer to refugee-statute-exists is yes
      And nothing is known about rsd-procedure
      When the law is checked
      Then POA-43-RSD-PROCEDURE is UNKNOWN
      And POA-43-RSD-PROCEDURE waits for rsd-procedure

  @POA-43-ASYLUM-CRITERIA
  Rule: 43.5 Law sets out the criteria for asylum

    Scenario Outline: an act sets the criteria for asylum: <criteria>
      Given the answer to asylum-criteria is <criteria>
      When the law is checked
      Then POA-43-ASYLUM-CRITERIA is <verdict>
      And the reason for POA-43-ASYLUM-CRITERIA is "<reason>"

      Examples:
        | criteria | verdict   | reason                                                                                           |
        | yes      | COMPLIANT | 43.5 met: an act says who is to be given asylum                                                  |
        | partial  | PARTIAL   | 43.5 partial: an act says who is to be given asylum, but loosely or with much left to discretion |
        | no       | GAP       | 43.5 gap: no act says who is to be given asylum                                                  |

    Scenario: criteria left to discretion make the difference
      Given the answer to asylum-criteria is yes
      When the law is checked
      Then POA-43-ASYLUM-CRITERIA is COMPLIANT
      But POA-43-ASYLUM-CRITERIA would be PARTIAL if the answer to asylum-criteria were partial

    Scenario: a procedure for refugee status does not stand in for criteria for asylum
      Given the answer to rsd-procedure is yes
      And nothing is known about asylum-criteria
      When the law is checked
      Then POA-43-ASYLUM-CRITERIA is UNKNOWN
      And POA-43-ASYLUM-CRITERIA waits for asylum-criteria

  @POA-43-APPLICANT-RESIDENCE
  Rule: 43.6 Applicants are given lawful stay while their claim is open

    Scenario Outline: applicants may stay lawfully while their claim is open: <stay>
      Given the answer to asylum-seeker-residence is <stay>
      When the law is checked
      Then POA-43-APPLICANT-RESIDENCE is <verdict>
      And the reason for POA-43-APPLICANT-RESIDENCE is "<reason>"

      Examples:
        | stay    | verdict   | reason                                                                                                  |
        | yes     | COMPLIANT | 43.6 met: applicants have a lawful stay while their claim is open                                       |
        | partial | PARTIAL   | 43.6 partial: only some applicants have a lawful stay, or only from a later step than the first request |
        | no      | GAP       | 43.6 gap: applicants have no lawful stay while their claim is open                                      |

    Scenario: a stay that begins only with formal lodging makes the difference
      Given the answer to asylum-seeker-residence is yes
      When the law is checked
      Then POA-43-APPLICANT-RESIDENCE is COMPLIANT
      But POA-43-APPLICANT-RESIDENCE would be PARTIAL if the answer to asylum-seeker-residence were partial

    Scenario: a ban on return before status is not yet a lawful stay
      Given the answer to non-refoulement-before-status is yes
      And nothing is known about asylum-seeker-residence
      When the law is checked
      Then POA-43-APPLICANT-RESIDENCE is UNKNOWN
      And POA-43-APPLICANT-RESIDENCE waits for asylum-seeker-residence

  @POA-43-APPLICANT-WELFARE
  Rule: 43.6 Applicants can get social welfare during the procedure

    Scenario Outline: applicants have social welfare while their claim is open: <welfare>
      Given the answer to asylum-seeker-welfare is <welfare>
      When the law is checked
      Then POA-43-APPLICANT-WELFARE is <verdict>
      And the reason for POA-43-APPLICANT-WELFARE is "<reason>"

      Examples:
        | welfare | verdict   | reason                                                                                                   |
        | yes     | COMPLIANT | 43.6 met: applicants have social welfare while their claim is open                                       |
        | partial | PARTIAL   | 43.6 partial: only some applicants have social welfare, or only for part of the time their claim is open |
        | no      | GAP       | 43.6 gap: applicants have no social welfare while their claim is open                                    |

    Scenario: help for a short time or for some is still more than none
      Given the answer to asylum-seeker-welfare is partial
      When the law is checked
      Then POA-43-APPLICANT-WELFARE is PARTIAL
      But POA-43-APPLICANT-WELFARE would be GAP if the answer to asylum-seeker-welfare were no

    Scenario: medical care does not show that there is social welfare
      Given the answer to asylum-seeker-medical is yes
      And nothing is known about asylum-seeker-welfare
      When the law is checked
      Then POA-43-APPLICANT-WELFARE is UNKNOWN
      And POA-43-APPLICANT-WELFARE waits for asylum-seeker-welfare

  @POA-43-APPLICANT-MEDICAL
  Rule: 43.6 Applicants can get medical care during the procedure

    Scenario Outline: applicants have medical care while their claim is open: <care>
      Given the answer to asylum-seeker-medical is <care>
      When the law is checked
      Then POA-43-APPLICANT-MEDICAL is <verdict>
      And the reason for POA-43-APPLICANT-MEDICAL is "<reason>"

      Examples:
        | care    | verdict   | reason                                                                                                           |
        | yes     | COMPLIANT | 43.6 met: applicants have medical care while their claim is open                                                 |
        | partial | PARTIAL   | 43.6 partial: applicants have medical care in emergencies only, or only from a later step than the first request |
        | no      | GAP       | 43.6 gap: applicants have no medical care while their claim is open                                              |

    Scenario: care in emergencies only makes the difference
      Given the answer to asylum-seeker-medical is yes
      When the law is checked
      Then POA-43-APPLICANT-MEDICAL is COMPLIANT
      But POA-43-APPLICANT-MEDICAL would be PARTIAL if the answer to asylum-seeker-medical were partial

    Scenario: social welfare does not show that there is medical care
      Given the answer to asylum-seeker-welfare is yes
      And nothing is known about asylum-seeker-medical
      When the law is checked
      Then POA-43-APPLICANT-MEDICAL is UNKNOWN
      And POA-43-APPLICANT-MEDICAL waits for asylum-seeker-medical

  @POA-43-BENEFITS-DEFINED
  Rule: 43.7 Applicants' entitlements are spelled out

    Scenario Outline: the law spells out what applicants are entitled to: <defined>
      Given the answer to applicant-benefits-defined is <defined>
      When the law is checked
      Then POA-43-BENEFITS-DEFINED is <verdict>
      And the reason for POA-43-BENEFITS-DEFINED is "<reason>"

      Examples:
        | defined | verdict   | reason                                                                                                     |
        | yes     | COMPLIANT | 43.7 met: the law spells out what applicants are entitled to                                               |
        | partial | PARTIAL   | 43.7 partial: what applicants are entitled to is spelled out only in part, or only in an unpublished order |
        | no      | GAP       | 43.7 gap: no law spells out what applicants are entitled to                                                |

    Scenario: entitlements in an unpublished order are defined, but not for those who need them
      Given the answer to applicant-benefits-defined is partial
      When the law is checked
      Then POA-43-BENEFITS-DEFINED is PARTIAL
      But POA-43-BENEFITS-DEFINED would be COMPLIANT if the answer to applicant-benefits-defined were yes

    Scenario: the duty is to define, so a law that defines little meets it
      Given the answers
        | applicant-benefits-defined | yes     |
        | asylum-seeker-residence    | partial |
        | asylum-seeker-welfare      | no      |
        | asylum-seeker-medical      | no      |
      When the law is checked
      Then POA-43-BENEFITS-DEFINED is COMPLIANT

    Scenario: benefits that are given are not thereby defined
      Given the answers
        | asylum-seeker-welfare | yes |
        | asylum-seeker-medical | yes |
      And nothing is known about applicant-benefits-defined
      When the law is checked
      Then POA-43-BENEFITS-DEFINED is UNKNOWN
      And POA-43-BENEFITS-DEFINED waits for applicant-benefits-defined

  @POA-43-REFUGEE-RIGHTS-DEFINED
  Rule: 43.7 Rights of recognised refugees are spelled out

    Scenario Outline: the law spells out the rights of recognised refugees: <defined>
      Given the answer to refugee-rights-defined is <defined>
      When the law is checked
      Then POA-43-REFUGEE-RIGHTS-DEFINED is <verdict>
      And the reason for POA-43-REFUGEE-RIGHTS-DEFINED is "<reason>"

      Examples:
        | defined | verdict   | reason                                                                                             |
        | yes     | COMPLIANT | 43.7 met: the law spells out the rights of recognised refugees                                     |
        | partial | PARTIAL   | 43.7 partial: the law speaks of the rights of recognised refugees, but only by a general reference |
        | no      | GAP       | 43.7 gap: no law spells out the rights of recognised refugees                                      |

    Scenario: a general reference to other law is not yet a list of rights
      Given the answer to refugee-rights-defined is yes
      When the law is checked
      Then POA-43-REFUGEE-RIGHTS-DEFINED is COMPLIANT
      But POA-43-REFUGEE-RIGHTS-DEFINED would be PARTIAL if the answer to refugee-rights-defined were partial

    Scenario: a chapter that nobody has read is not known to define anything
      Given the answer to refugee-statute-exists is yes
      And nothing is known about refugee-rights-defined
      When the law is checked
      Then POA-43-REFUGEE-RIGHTS-DEFINED is UNKNOWN
      And POA-43-REFUGEE-RIGHTS-DEFINED waits for refugee-rights-defined

  @POA-43-RESIDENCE-DOCUMENT
  Rule: 43.7 A recognised refugee holds a residence paper that lasts while the need for protection lasts

    Scenario Outline: the residence paper of a recognised refugee: <paper>
      Given the answer to refugee-residence-paper is <paper>
      When the law is checked
      Then POA-43-RESIDENCE-DOCUMENT is <verdict>
      And the reason for POA-43-RESIDENCE-DOCUMENT is "<reason>"

      Examples:
        | paper                | verdict   | reason                                                                                                        |
        | as-long-as-needed    | COMPLIANT | 43.7 met: a recognised refugee holds a residence paper for as long as the need lasts                          |
        | renewable-fixed-term | PARTIAL   | 43.7 partial: the residence paper can be renewed, but renewal may be refused while protection is still needed |
        | short-no-renewal     | GAP       | 43.7 gap: the residence paper of a recognised refugee runs out and cannot be renewed                          |
        | none                 | GAP       | 43.7 gap: a recognised refugee receives no residence paper                                                    |

    Scenario: a fixed term does no harm where renewal must be given; it does where renewal may be refused
      Given the answer to refugee-residence-paper is as-long-as-needed
      When the law is checked
      Then POA-43-RESIDENCE-DOCUMENT is COMPLIANT
      But POA-43-RESIDENCE-DOCUMENT would be PARTIAL if the answer to refugee-residence-paper were renewable-fixed-term
      And POA-43-RESIDENCE-DOCUMENT would be GAP if the answer to refugee-residence-paper were short-no-renewal

    Scenario: "no paper" is an answer, and no answer is not
      Given nothing is known about refugee-residence-paper
      When the law is checked
      Then POA-43-RESIDENCE-DOCUMENT is UNKNOWN
      And POA-43-RESIDENCE-DOCUMENT waits for refugee-residence-paper

  @POA-43-WORK
  Rule: 43.7 A recognised refugee may take a job or work for himself or herself

    Scenario Outline: work that is open to recognised refugees: <work>
      Given the answer to refugee-work-access is <work>
      When the law is checked
      Then POA-43-WORK is <verdict>
      And the reason for POA-43-WORK is "<reason>"

      Examples: one door open without a permit is enough
        | work               | verdict   | reason                                                                                 |
        | [employment]       | COMPLIANT | 43.7 met: recognised refugees may take a job without quota or separate permit          |
        | [self-employment]  | COMPLIANT | 43.7 met: recognised refugees may work for themselves without quota or separate permit |
        | [only-with-permit] | PARTIAL   | 43.7 partial: recognised refugees may work, but only with a permit                     |
        | []                 | GAP       | 43.7 gap: recognised refugees have no access to work                                   |

    Scenario: where both doors are open, both are told
      Given the answer to refugee-work-access is [employment, self-employment]
      When the law is checked
      Then POA-43-WORK is COMPLIANT
      And the reason for POA-43-WORK is "43.7 met: recognised refugees may take a job without quota or separate permit"
      And the reason for POA-43-WORK is "43.7 met: recognised refugees may work for themselves without quota or separate permit"

    Scenario: a permit for one kind of work does no harm where the other is open
      Given the answer to refugee-work-access is [self-employment, only-with-permit]
      When the law is checked
      Then POA-43-WORK is COMPLIANT
      And the reason for POA-43-WORK is "43.7 met: recognised refugees may work for themselves without quota or separate permit"
      But POA-43-WORK would be PARTIAL if the answer to refugee-work-access were [only-with-permit]

    Scenario: no access found is a gap, not looked at is unknown
      Given nothing is known about refugee-work-access
      When the law is checked
      Then POA-43-WORK is UNKNOWN
      And POA-43-WORK waits for refugee-work-access
      But POA-43-WORK would be GAP if the answer to refugee-work-access were []

    Scenario: where self-employment was not looked at, a permit for jobs does not yet show a barrier
      Given the answer to refugee-work-access is {value: [only-with-permit], checked: [only-with-permit, employment]}
      When the law is checked
      Then POA-43-WORK is UNKNOWN
      But POA-43-WORK would be PARTIAL if the answer to refugee-work-access were [only-with-permit]

    Scenario: work that is open with a permit, beside employment without one, does not undo it
      Given the answer to refugee-work-access is [employment, only-with-permit]
      When the law is checked
      Then POA-43-WORK is COMPLIANT
      And the reason for POA-43-WORK is "43.7 met: recognised refugees may take a job without quota or separate permit"

  @POA-43-CIVIL-SOCIAL-CULTURAL
  Rule: 43.7 A recognised refugee has civil, social and cultural rights

    Scenario Outline: recognised refugees have rights of these kinds: <rights>
      Given the answer to refugee-civil-social-cultural is <rights>
      When the law is checked
      Then POA-43-CIVIL-SOCIAL-CULTURAL is <verdict>
      And the reason for POA-43-CIVIL-SOCIAL-CULTURAL is "<reason>"

      Examples: all three kinds are asked for, and any one is more than nothing
        | rights                    | verdict   | reason                                                                                          |
        | [civil, social, cultural] | COMPLIANT | 43.7 met: recognised refugees have civil, social and cultural rights in law                     |
        | [social, cultural]        | PARTIAL   | 43.7 partial: recognised refugees have rights of some of the three kinds, and lack at least one |
        | [civil, cultural]         | PARTIAL   | 43.7 partial: recognised refugees have rights of some of the three kinds, and lack at least one |
        | [civil, social]           | PARTIAL   | 43.7 partial: recognised refugees have rights of some of the three kinds, and lack at least one |
        | [civil]                   | PARTIAL   | 43.7 partial: recognised refugees have rights of some of the three kinds, and lack at least one |
        | []                        | GAP       | 43.7 gap: recognised refugees have neither civil nor social nor cultural rights in law          |

    Scenario: cultural rights left out make the difference
      Given the answer to refugee-civil-social-cultural is [civil, social, cultural]
      When the law is checked
      Then POA-43-CIVIL-SOCIAL-CULTURAL is COMPLIANT
      But POA-43-CIVIL-SOCIAL-CULTURAL would be PARTIAL if the answer to refugee-civil-social-cultural were [civil, social]

    Scenario: a kind of rights that was not looked at is neither there nor missing
      Given the answer to refugee-civil-social-cultural is {value: [civil, social], checked: [civil, social]}
      When the law is checked
      Then POA-43-CIVIL-SOCIAL-CULTURAL is UNKNOWN
      But POA-43-CIVIL-SOCIAL-CULTURAL would be PARTIAL if the answer to refugee-civil-social-cultural were [civil, social]

    Scenario: rights that are spelled out are not known to be of all three kinds
      Given the answer to refugee-rights-defined is yes
      And nothing is known about refugee-civil-social-cultural
      When the law is checked
      Then POA-43-CIVIL-SOCIAL-CULTURAL is UNKNOWN
      And POA-43-CIVIL-SOCIAL-CULTURAL waits for refugee-civil-social-cultural

    Scenario Outline: rights of a single kind, <refugee-civil-social-cultural>, are partial like those of any other
      Given the answer to refugee-civil-social-cultural is <refugee-civil-social-cultural>
      When the law is checked
      Then POA-43-CIVIL-SOCIAL-CULTURAL is PARTIAL
      And the reason for POA-43-CIVIL-SOCIAL-CULTURAL is "43.7 partial: recognised refugees have rights of some of the three kinds, and lack at least one"

      Examples:
        | refugee-civil-social-cultural |
        | [social]                      |
        | [cultural]                    |

  @POA-43-RECONSIDERATION
  Rule: 43.8 Law lets rejected applicants have the decision looked at again

    Scenario Outline: a rejected applicant can have the decision looked at again: <second-look>
      Given the answer to rejection-reconsidered is <second-look>
      When the law is checked
      Then POA-43-RECONSIDERATION is <verdict>
      And the reason for POA-43-RECONSIDERATION is "<reason>"

      Examples: by whatever body, but on facts and law
        | second-look | verdict   | reason                                                                                                                          |
        | yes         | COMPLIANT | 43.8 met: a rejected applicant can have the decision looked at again                                                            |
        | partial     | PARTIAL   | 43.8 partial: a rejected applicant can have the decision looked at again, but not in every case, not in full or not as of right |
        | no          | GAP       | 43.8 gap: a rejected applicant cannot have the decision looked at again                                                         |

    Scenario: a second look at points of law only makes the difference
      Given the answer to rejection-reconsidered is yes
      When the law is checked
      Then POA-43-RECONSIDERATION is COMPLIANT
      But POA-43-RECONSIDERATION would be PARTIAL if the answer to rejection-reconsidered were partial

    Scenario: a procedure for the first decision promises no second one
      Given the answer to rsd-procedure is yes
      And nothing is known about rejection-reconsidered
      When the law is checked
      Then POA-43-RECONSIDERATION is UNKNOWN
      And POA-43-RECONSIDERATION waits for rejection-reconsidered

  @POA-43-REMAIN-PENDING-APPEAL
  Rule: 43.9 A rejected applicant stays in the country during review by a higher authority, where national law says so

    Scenario Outline: the law gives the stay: <law>; practice: <practice>
      Given the answer to appeal-stay-law is <law>
      And the answer to appeal-stay-practice is <practice>
      When the law is checked
      Then POA-43-REMAIN-PENDING-APPEAL is <verdict>
      And the reason for POA-43-REMAIN-PENDING-APPEAL is "<reason>"

      Examples: two kinds of claim may be left out, and what the law gives must be respected
        | law                                  | practice            | verdict        | reason                                                                                                                                           |
        | provided-always                      | respected           | COMPLIANT      | 43.9 met: the law lets every rejected applicant stay during the review, and the stay is respected                                                |
        | provided-except-manifestly-unfounded | respected           | COMPLIANT      | 43.9 met: the law lets rejected applicants stay, save on claims plainly baseless or outside the Convention, and the stay is respected            |
        | provided-narrowly                    | respected           | PARTIAL        | 43.9 partial: the law lets rejected applicants stay during the review, but takes out too many claims, or breaches have occurred or been reported |
        | provided-always                      | unconfirmed-reports | PARTIAL        | 43.9 partial: the law lets rejected applicants stay during the review, but takes out too many claims, or breaches have occurred or been reported |
        | provided-always                      | isolated-breaches   | PARTIAL        | 43.9 partial: the law lets rejected applicants stay during the review, but takes out too many claims, or breaches have occurred or been reported |
        | provided-always                      | not-respected       | GAP            | 43.9 gap: the law lets rejected applicants stay during the review, but they are sent away all the same                                           |
        | provided-narrowly                    | not-respected       | GAP            | 43.9 gap: the law lets rejected applicants stay during the review, but they are sent away all the same                                           |
        | not-provided                         | not-respected       | NOT_APPLICABLE | 43.9 not applicable: national law gives no stay during the review, so there is none to respect                                                   |

    Scenario: a law that gives no stay settles the matter alone
      Given the answer to appeal-stay-law is not-provided
      And nothing is known about appeal-stay-practice
      When the law is checked
      Then POA-43-REMAIN-PENDING-APPEAL is NOT_APPLICABLE
      And the reason for POA-43-REMAIN-PENDING-APPEAL is "43.9 not applicable: national law gives no stay during the review, so there is none to respect"

    Scenario: the State that gives a stay and ignores it falls short; the State that gives none is not judged
      Given the answers
        | appeal-stay-law      | provided-always |
        | appeal-stay-practice | not-respected   |
      When the law is checked
      Then POA-43-REMAIN-PENDING-APPEAL is GAP
      But POA-43-REMAIN-PENDING-APPEAL would be NOT_APPLICABLE if the answer to appeal-stay-law were not-provided

    Scenario: breaches that stay isolated make the difference
      Given the answers
        | appeal-stay-law      | provided-always   |
        | appeal-stay-practice | isolated-breaches |
      When the law is checked
      Then POA-43-REMAIN-PENDING-APPEAL is PARTIAL
      But POA-43-REMAIN-PENDING-APPEAL would be GAP if the answer to appeal-stay-practice were not-respected

    Scenario: people sent away during a review are no finding while nobody knows whether the law gave them a stay
      Given the answer to appeal-stay-practice is not-respected
      And nothing is known about appeal-stay-law
      When the law is checked
      Then POA-43-REMAIN-PENDING-APPEAL is UNKNOWN
      And POA-43-REMAIN-PENDING-APPEAL waits for appeal-stay-law

    Scenario: a stay in law is not yet a stay in fact
      Given the answer to appeal-stay-law is provided-always
      And nothing is known about appeal-stay-practice
      When the law is checked
      Then POA-43-REMAIN-PENDING-APPEAL is UNKNOWN
      And POA-43-REMAIN-PENDING-APPEAL waits for appeal-stay-practice

    Scenario Outline: a stay except for unfounded claims is a stay, and practice decides: <appeal-stay-practice>
      Given the answers
        | appeal-stay-law      | provided-except-manifestly-unfounded |
        | appeal-stay-practice | <appeal-stay-practice>               |
      When the law is checked
      Then POA-43-REMAIN-PENDING-APPEAL is <verdict>
      And the reason for POA-43-REMAIN-PENDING-APPEAL is "<reason>"

      Examples:
        | appeal-stay-practice | verdict | reason                                                                                                                                           |
        | unconfirmed-reports  | PARTIAL | 43.9 partial: the law lets rejected applicants stay during the review, but takes out too many claims, or breaches have occurred or been reported |
        | not-respected        | GAP     | 43.9 gap: the law lets rejected applicants stay during the review, but they are sent away all the same                                           |
        | isolated-breaches    | PARTIAL | 43.9 partial: the law lets rejected applicants stay during the review, but takes out too many claims, or breaches have occurred or been reported |

    Scenario Outline: where the law gives no stay, practice (<appeal-stay-practice>) is not judged
      Given the answers
        | appeal-stay-law      | not-provided           |
        | appeal-stay-practice | <appeal-stay-practice> |
      When the law is checked
      Then POA-43-REMAIN-PENDING-APPEAL is NOT_APPLICABLE
      And the reason for POA-43-REMAIN-PENDING-APPEAL is "43.9 not applicable: national law gives no stay during the review, so there is none to respect"

      Examples:
        | appeal-stay-practice |
        | respected            |
        | unconfirmed-reports  |
