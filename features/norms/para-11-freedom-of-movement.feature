# Paragraph 11: leaving, returning, moving and settling
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
Feature: Paragraph 11, leaving, returning, moving and settling

  @POA-11A-LEAVE
  Rule: 11(a).1 Anyone, citizen or not, may leave the country

    Scenario Outline: to leave, a person meets <regime>, and foreigners leave freely: <foreigners>
      Given the answers
        | exit-permit-regime    | <regime>     |
        | exit-right-foreigners | <foreigners> |
      When the law is checked
      Then POA-11A-LEAVE is <verdict>
      And the reason for POA-11A-LEAVE is "<reason>"

      Examples: closed grounds in an act are allowed, an open clause is half way, anything freer for the office is a gap
        | regime                          | foreigners | verdict   | reason                                                                                                                                  |
        | free-exit                       | yes        | COMPLIANT | 11(a).1 met: nothing stands in the way of leaving, for citizens and foreigners alike                                                    |
        | limited-statutory-bars          | yes        | COMPLIANT | 11(a).1 met: only bars on closed grounds in an act stand in the way of leaving, and foreigners leave freely too                         |
        | statutory-bars-with-open-clause | yes        | PARTIAL   | 11(a).1 partial: people may leave, but one bar is undefined, or foreigners need an exit visa that can be refused only on listed grounds |
        | free-exit                       | partial    | PARTIAL   | 11(a).1 partial: people may leave, but one bar is undefined, or foreigners need an exit visa that can be refused only on listed grounds |
        | limited-statutory-bars          | partial    | PARTIAL   | 11(a).1 partial: people may leave, but one bar is undefined, or foreigners need an exit visa that can be refused only on listed grounds |
        | unwritten-or-discretionary-bars | yes        | GAP       | 11(a).1 gap: an office may keep a person from leaving for a reason found in no act                                                      |
        | general-exit-permit             | yes        | GAP       | 11(a).1 gap: everybody must ask for an exit permit                                                                                      |
        | free-exit                       | no         | GAP       | 11(a).1 gap: foreigners and stateless people may be stopped from leaving as an office sees fit                                          |

    Scenario: citizens who leave freely do not make up for foreigners who cannot
      Given the answers
        | exit-permit-regime    | free-exit |
        | exit-right-foreigners | partial   |
      When the law is checked
      Then POA-11A-LEAVE is PARTIAL
      But POA-11A-LEAVE would be GAP if the answer to exit-right-foreigners were no

    Scenario: an undefined ground in an act is better than a ground that no act holds
      Given the answers
        | exit-permit-regime    | statutory-bars-with-open-clause |
        | exit-right-foreigners | yes                             |
      When the law is checked
      Then POA-11A-LEAVE is PARTIAL
      But POA-11A-LEAVE would be GAP if the answer to exit-permit-regime were unwritten-or-discretionary-bars
      But POA-11A-LEAVE would be COMPLIANT if the answer to exit-permit-regime were limited-statutory-bars

    Scenario Outline: <answer> settles the matter alone
      Given the answer to <question> is <answer>
      When the law is checked
      Then POA-11A-LEAVE is GAP
      And the reason for POA-11A-LEAVE is "<reason>"
      And POA-11A-LEAVE waits for <other>

      Examples: no answer to the other question could mend it
        | question              | answer                          | other                 | reason                                                                                         |
        | exit-permit-regime    | general-exit-permit             | exit-right-foreigners | 11(a).1 gap: everybody must ask for an exit permit                                             |
        | exit-permit-regime    | unwritten-or-discretionary-bars | exit-right-foreigners | 11(a).1 gap: an office may keep a person from leaving for a reason found in no act             |
        | exit-right-foreigners | no                              | exit-permit-regime    | 11(a).1 gap: foreigners and stateless people may be stopped from leaving as an office sees fit |

    Scenario Outline: <answer> alone says nothing as long as the other question is open
      Given the answer to <question> is <answer>
      And nothing is known about <other>
      When the law is checked
      Then POA-11A-LEAVE is UNKNOWN
      And POA-11A-LEAVE waits for <other>

      Examples: even half an answer may still turn into a gap
        | question              | answer                          | other                 |
        | exit-permit-regime    | free-exit                       | exit-right-foreigners |
        | exit-permit-regime    | statutory-bars-with-open-clause | exit-right-foreigners |
        | exit-right-foreigners | partial                         | exit-permit-regime    |

    Scenario Outline: what is ill on one side decides, however the other stands: bars <exit-permit-regime>, foreigners <exit-right-foreigners>
      Given the answers
        | exit-permit-regime    | <exit-permit-regime>    |
        | exit-right-foreigners | <exit-right-foreigners> |
      When the law is checked
      Then POA-11A-LEAVE is GAP
      And the reason for POA-11A-LEAVE is "<reason>"

      Examples:
        | exit-permit-regime              | exit-right-foreigners | reason                                                                                         |
        | unwritten-or-discretionary-bars | partial               | 11(a).1 gap: an office may keep a person from leaving for a reason found in no act             |
        | statutory-bars-with-open-clause | no                    | 11(a).1 gap: foreigners and stateless people may be stopped from leaving as an office sees fit |
        | general-exit-permit             | partial               | 11(a).1 gap: everybody must ask for an exit permit                                             |
        | limited-statutory-bars          | no                    | 11(a).1 gap: foreigners and stateless people may be stopped from leaving as an office sees fit |

  @POA-11A-RETURN
  Rule: 11(a).1 A national may always come back to the country

    Scenario Outline: entry can be refused to a national: <refusal>
      Given the answer to national-return-entry is <refusal>
      When the law is checked
      Then POA-11A-RETURN is <verdict>
      And the reason for POA-11A-RETURN is "<reason>"

      Examples:
        | refusal              | verdict   | reason                                                                                               |
        | never                | COMPLIANT | 11(a).1 met: a national who shows identity is always let in                                          |
        | only-document-checks | PARTIAL   | 11(a).1 partial: a national without a valid paper can be kept out, and nobody must issue one in time |
        | refusal-possible     | GAP       | 11(a).1 gap: the State may refuse entry to its own national                                          |

    Scenario: to be kept out for want of a paper is half way, to be refused under a rule is a gap
      Given the answer to national-return-entry is only-document-checks
      When the law is checked
      Then POA-11A-RETURN is PARTIAL
      But POA-11A-RETURN would be GAP if the answer to national-return-entry were refusal-possible

    Scenario: what was not asked is not known
      Given nothing is known about national-return-entry
      When the law is checked
      Then POA-11A-RETURN is UNKNOWN
      And POA-11A-RETURN waits for national-return-entry

  @POA-11A-MOVE
  Rule: 11(a).1 People may move about within their own country

    Scenario Outline: people lawfully in the country travel without permission: <answer>
      Given the answer to internal-movement-right is <answer>
      When the law is checked
      Then POA-11A-MOVE is <verdict>
      And the reason for POA-11A-MOVE is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                            |
        | yes     | COMPLIANT | 11(a).1 met: people lawfully in the country travel inside it without permission                   |
        | partial | PARTIAL   | 11(a).1 partial: people travel inside the country, but closed zones or checkpoints rest on no act |
        | no      | GAP       | 11(a).1 gap: people lawfully in the country need permission to travel inside it                   |

    Scenario: a closed zone without an act behind it spoils free travel
      Given the answer to internal-movement-right is yes
      When the law is checked
      Then POA-11A-MOVE is COMPLIANT
      But POA-11A-MOVE would be PARTIAL if the answer to internal-movement-right were partial

    Scenario: limits that are known elsewhere say nothing on free travel
      Given the answer to movement-restrictions-source is statute-only
      And nothing is known about internal-movement-right
      When the law is checked
      Then POA-11A-MOVE is UNKNOWN
      And POA-11A-MOVE waits for internal-movement-right

  @POA-11A-RESIDENCE
  Rule: 11(a).1 People choose freely where in their own country they live

    Scenario Outline: registration is <type>, its limits stand in <source> and keep to the treaties: <grounds>; offices block residence: <practice>
      Given the answers
        | residence-registration-type     | <type>     |
        | residence-registration-practice | <practice> |
        | movement-restrictions-source    | <source>   |
        | movement-restrictions-grounds   | <grounds>  |
      When the law is checked
      Then POA-11A-RESIDENCE is <verdict>
      And the reason for POA-11A-RESIDENCE is "<reason>"

      Examples: refusable registration is allowed if act, reasons and practice are all in order
        | type                                     | source             | grounds | practice            | verdict   | reason                                                                                                                                                                 |
        | registration-refusable-on-closed-grounds | statute-only       | yes     | no-reports          | COMPLIANT | 11(a).1 met: registration of residence can be refused only on listed grounds, all limits stand in acts and keep to the treaties, and no office is reported to block it |
        | registration-refusable-on-closed-grounds | statute-and-by-law | yes     | no-reports          | PARTIAL   | 11(a).1 partial: nobody needs consent to settle, but limits are not all in acts or not fully in line with the treaties, or offices are said or found to block people   |
        | registration-refusable-on-closed-grounds | statute-only       | partial | no-reports          | PARTIAL   | 11(a).1 partial: nobody needs consent to settle, but limits are not all in acts or not fully in line with the treaties, or offices are said or found to block people   |
        | registration-refusable-on-closed-grounds | statute-only       | yes     | unconfirmed-reports | PARTIAL   | 11(a).1 partial: nobody needs consent to settle, but limits are not all in acts or not fully in line with the treaties, or offices are said or found to block people   |
        | registration-refusable-on-closed-grounds | statute-only       | yes     | confirmed-pattern   | GAP       | 11(a).1 gap: in a confirmed pattern, offices keep people from settling or make basic services depend on registration                                                   |
        | permission-regime                        | statute-only       | yes     | no-reports          | GAP       | 11(a).1 gap: citizens need consent to live in a place, or can be refused for unlisted reasons                                                                          |

    Scenario Outline: where a notice cannot be refused, limits need not be looked at and practice decides: <practice>
      Given the answers
        | residence-registration-type     | none-or-notification |
        | residence-registration-practice | <practice>           |
      When the law is checked
      Then POA-11A-RESIDENCE is <verdict>
      And the reason for POA-11A-RESIDENCE is "<reason>"

      Examples: single cases make good law partial, a pattern overrides it
        | practice            | verdict   | reason                                                                                                                                                               |
        | no-reports          | COMPLIANT | 11(a).1 met: to settle somewhere takes at most a notice that cannot be refused, and no office is reported to block it                                                |
        | unconfirmed-reports | PARTIAL   | 11(a).1 partial: nobody needs consent to settle, but limits are not all in acts or not fully in line with the treaties, or offices are said or found to block people |
        | confirmed-cases     | PARTIAL   | 11(a).1 partial: nobody needs consent to settle, but limits are not all in acts or not fully in line with the treaties, or offices are said or found to block people |
        | confirmed-pattern   | GAP       | 11(a).1 gap: in a confirmed pattern, offices keep people from settling or make basic services depend on registration                                                 |

    Scenario: an office that refuses for reasons nobody listed grants permission, whatever the law calls it
      Given the answers
        | residence-registration-type     | registration-refusable-on-closed-grounds |
        | residence-registration-practice | no-reports                               |
        | movement-restrictions-source    | statute-only                             |
        | movement-restrictions-grounds   | yes                                      |
      When the law is checked
      Then POA-11A-RESIDENCE is COMPLIANT
      But POA-11A-RESIDENCE would be GAP if the answer to residence-registration-type were permission-regime
      But POA-11A-RESIDENCE would be PARTIAL if the answer to movement-restrictions-source were by-law-or-unwritten
      But POA-11A-RESIDENCE would be PARTIAL if the answer to movement-restrictions-grounds were no

    Scenario: a pattern of blocking settles the matter alone
      Given the answer to residence-registration-practice is confirmed-pattern
      When the law is checked
      Then POA-11A-RESIDENCE is GAP
      And the reason for POA-11A-RESIDENCE is "11(a).1 gap: in a confirmed pattern, offices keep people from settling or make basic services depend on registration"
      And POA-11A-RESIDENCE waits for residence-registration-type, movement-restrictions-source and movement-restrictions-grounds

    Scenario: a permission regime settles the matter alone
      Given the answer to residence-registration-type is permission-regime
      When the law is checked
      Then POA-11A-RESIDENCE is GAP
      And the reason for POA-11A-RESIDENCE is "11(a).1 gap: citizens need consent to live in a place, or can be refused for unlisted reasons"
      And POA-11A-RESIDENCE waits for residence-registration-practice, movement-restrictions-source and movement-restrictions-grounds

    Scenario: good statutes alone do not show that residence is free
      Given the answers
        | residence-registration-type   | none-or-notification |
        | movement-restrictions-source  | statute-only         |
        | movement-restrictions-grounds | yes                  |
      And nothing is known about residence-registration-practice
      When the law is checked
      Then POA-11A-RESIDENCE is UNKNOWN
      And POA-11A-RESIDENCE waits for residence-registration-practice

    Scenario: where registration can be refused, the reasons must be known before it passes
      Given the answers
        | residence-registration-type     | registration-refusable-on-closed-grounds |
        | residence-registration-practice | no-reports                               |
        | movement-restrictions-source    | statute-only                             |
      And nothing is known about movement-restrictions-grounds
      When the law is checked
      Then POA-11A-RESIDENCE is UNKNOWN
      And POA-11A-RESIDENCE waits for movement-restrictions-grounds

    Scenario: a limit without an act makes refusable registration partial, whatever its reasons turn out to be
      Given the answers
        | residence-registration-type     | registration-refusable-on-closed-grounds |
        | residence-registration-practice | no-reports                               |
        | movement-restrictions-source    | by-law-or-unwritten                      |
      When the law is checked
      Then POA-11A-RESIDENCE is PARTIAL
      And POA-11A-RESIDENCE waits for movement-restrictions-grounds

    Scenario Outline: where limits are written counts only for a refusal, and cases count whatever is written: <residence-registration-type>, <residence-registration-practice>
      Given the answers
        | movement-restrictions-grounds   | <movement-restrictions-grounds>   |
        | movement-restrictions-source    | <movement-restrictions-source>    |
        | residence-registration-practice | <residence-registration-practice> |
        | residence-registration-type     | <residence-registration-type>     |
      When the law is checked
      Then POA-11A-RESIDENCE is <verdict>
      And the reason for POA-11A-RESIDENCE is "<reason>"

      Examples:
        | movement-restrictions-grounds | movement-restrictions-source | residence-registration-practice | residence-registration-type              | verdict   | reason                                                                                                                                                               |
        | partial                       | statute-and-by-law           | no-reports                      | none-or-notification                     | COMPLIANT | 11(a).1 met: to settle somewhere takes at most a notice that cannot be refused, and no office is reported to block it                                                |
        | yes                           | no-restrictions              | no-reports                      | registration-refusable-on-closed-grounds | PARTIAL   | 11(a).1 partial: nobody needs consent to settle, but limits are not all in acts or not fully in line with the treaties, or offices are said or found to block people |
        | yes                           | statute-only                 | no-reports                      | none-or-notification                     | COMPLIANT | 11(a).1 met: to settle somewhere takes at most a notice that cannot be refused, and no office is reported to block it                                                |
        | yes                           | statute-only                 | confirmed-cases                 | registration-refusable-on-closed-grounds | PARTIAL   | 11(a).1 partial: nobody needs consent to settle, but limits are not all in acts or not fully in line with the treaties, or offices are said or found to block people |

    Scenario: consent to live in a place is a gap even while reports on offices are unconfirmed
      Given the answers
        | residence-registration-practice | unconfirmed-reports |
        | residence-registration-type     | permission-regime   |
      When the law is checked
      Then POA-11A-RESIDENCE is GAP
      And the reason for POA-11A-RESIDENCE is "11(a).1 gap: citizens need consent to live in a place, or can be refused for unlisted reasons"

  @POA-11A-READMIT-NATIONALS
  Rule: 11(a).2 The State takes back its own nationals, even those who were abroad without permission

    Scenario Outline: another State sends back a national, who is <rule>
      Given the answer to nationals-readmission-rule is <rule>
      When the law is checked
      Then POA-11A-READMIT-NATIONALS is <verdict>
      And the reason for POA-11A-READMIT-NATIONALS is "<reason>"

      Examples:
        | rule                     | verdict   | reason                                                                                              |
        | taken-back-always        | COMPLIANT | 11(a).2 met: the State always takes back its own nationals                                          |
        | taken-back-if-documented | PARTIAL   | 11(a).2 partial: the State takes back nationals with papers, and need not give papers to the others |
        | refusal-possible         | GAP       | 11(a).2 gap: the State may refuse to take back its own national                                     |

    Scenario: without a duty to issue papers, taking back is not assured
      Given the answer to nationals-readmission-rule is taken-back-always
      When the law is checked
      Then POA-11A-READMIT-NATIONALS is COMPLIANT
      But POA-11A-READMIT-NATIONALS would be PARTIAL if the answer to nationals-readmission-rule were taken-back-if-documented

    Scenario: letting nationals in at the border does not tell whether they are taken back from other States
      Given the answer to national-return-entry is never
      And nothing is known about nationals-readmission-rule
      When the law is checked
      Then POA-11A-READMIT-NATIONALS is UNKNOWN
      And POA-11A-READMIT-NATIONALS waits for nationals-readmission-rule

  @POA-11B-RESTRICTIONS-BY-STATUTE
  Rule: 11(b).1 A limit on movement or on residence exists only if statute lays it down

    Scenario Outline: limits on movement and residence stand in: <source>
      Given the answer to movement-restrictions-source is <source>
      When the law is checked
      Then POA-11B-RESTRICTIONS-BY-STATUTE is <verdict>
      And the reason for POA-11B-RESTRICTIONS-BY-STATUTE is "<reason>"

      Examples: the act must hold the limit and its reasons; a State without limits is not concerned
        | source              | verdict        | reason                                                                                        |
        | statute-only        | COMPLIANT      | 11(b).1 met: each limit on movement or residence stands in an act, together with its reasons  |
        | statute-and-by-law  | PARTIAL        | 11(b).1 partial: an act allows a limit in general words and leaves the reasons to a by-law    |
        | by-law-or-unwritten | GAP            | 11(b).1 gap: at least one limit on movement or residence has no act behind it                 |
        | no-restrictions     | NOT_APPLICABLE | 11(b).1 not applicable: there is no limit on movement or residence that an act could lay down |

    Scenario: reasons left to a by-law spoil a limit that an act allows
      Given the answer to movement-restrictions-source is statute-only
      When the law is checked
      Then POA-11B-RESTRICTIONS-BY-STATUTE is COMPLIANT
      But POA-11B-RESTRICTIONS-BY-STATUTE would be PARTIAL if the answer to movement-restrictions-source were statute-and-by-law

    Scenario: good reasons do not tell where a limit is written
      Given the answer to movement-restrictions-grounds is yes
      And nothing is known about movement-restrictions-source
      When the law is checked
      Then POA-11B-RESTRICTIONS-BY-STATUTE is UNKNOWN
      And POA-11B-RESTRICTIONS-BY-STATUTE waits for movement-restrictions-source

  @POA-11B-RESTRICTIONS-CONFORM
  Rule: 11(b).1 The reasons for a limit on movement match the human rights treaties and OSCE commitments

    Scenario Outline: limits stand in <source> and keep to what human rights treaties allow: <grounds>
      Given the answers
        | movement-restrictions-source  | <source>  |
        | movement-restrictions-grounds | <grounds> |
      When the law is checked
      Then POA-11B-RESTRICTIONS-CONFORM is <verdict>
      And the reason for POA-11B-RESTRICTIONS-CONFORM is "<reason>"

      Examples: the content counts, wherever the limit is written
        | source              | grounds | verdict   | reason                                                                                                   |
        | statute-only        | yes     | COMPLIANT | 11(b).1 met: limits keep to the reasons and the proportion that human rights treaties allow              |
        | by-law-or-unwritten | yes     | COMPLIANT | 11(b).1 met: limits keep to the reasons and the proportion that human rights treaties allow              |
        | statute-and-by-law  | partial | PARTIAL   | 11(b).1 partial: the reasons for limits match the treaties, but no test of need or proportion is written |
        | statute-only        | no      | GAP       | 11(b).1 gap: limits on movement or residence go beyond what human rights treaties allow                  |

    Scenario: an abusive limit that is moved into an act passes the test of form and fails that of content
      Given the answers
        | movement-restrictions-source  | statute-only |
        | movement-restrictions-grounds | no           |
      When the law is checked
      Then POA-11B-RESTRICTIONS-BY-STATUTE is COMPLIANT
      And POA-11B-RESTRICTIONS-CONFORM is GAP
      But POA-11B-RESTRICTIONS-CONFORM would be PARTIAL if the answer to movement-restrictions-grounds were partial

    Scenario: without any limit there is nothing to hold against the treaties
      Given the answer to movement-restrictions-source is no-restrictions
      When the law is checked
      Then POA-11B-RESTRICTIONS-CONFORM is NOT_APPLICABLE
      And the reason for POA-11B-RESTRICTIONS-CONFORM is "11(b).1 not applicable: there is no limit on movement or residence to hold against the treaties"
      And POA-11B-RESTRICTIONS-CONFORM waits for movement-restrictions-grounds

    Scenario: as long as it is not known whether there are limits, their reasons are not judged
      Given the answer to movement-restrictions-grounds is no
      And nothing is known about movement-restrictions-source
      When the law is checked
      Then POA-11B-RESTRICTIONS-CONFORM is UNKNOWN
      And POA-11B-RESTRICTIONS-CONFORM waits for movement-restrictions-source
      But POA-11B-RESTRICTIONS-CONFORM would be NOT_APPLICABLE if the answer to movement-restrictions-source were no-restrictions

    Scenario Outline: where nothing limits movement, an answer on the grounds of limits (<movement-restrictions-grounds>) changes nothing
      Given the answers
        | movement-restrictions-grounds | <movement-restrictions-grounds> |
        | movement-restrictions-source  | no-restrictions                 |
      When the law is checked
      Then POA-11B-RESTRICTIONS-CONFORM is NOT_APPLICABLE
      And the reason for POA-11B-RESTRICTIONS-CONFORM is "11(b).1 not applicable: there is no limit on movement or residence to hold against the treaties"

      Examples:
        | movement-restrictions-grounds |
        | yes                           |
        | partial                       |
