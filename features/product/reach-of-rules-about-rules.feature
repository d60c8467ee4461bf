# Which norms each rule about rules reaches, on what it rests, and the nearest norms and answers that it leaves alone.
Feature: Reach of the rules about rules: whom a remark, a flag or a lowered verdict concerns, and whom not

  Rule: 9(a): of several grounds the first that fits

    Scenario Outline: a treaty and custom stand behind the duty to take nationals back: <case>
      Given the answer to treaty-iccpr-party-since is <covenant>
      And the answer to treaty-reservations-held is <reservations>
      When the law is checked
      Then the footing of POA-11A-READMIT-NATIONALS is <footing>

      Examples:
        | case                                        | covenant   | reservations                       | footing                  |
        | the treaty goes before custom               | 1995-01-01 | []                                 | TREATY                   |
        | so does one that carries a reservation      | 1995-01-01 | [iccpr]                            | TREATY_CHECK_RESERVATION |
        | custom is there where the treaty is not     | null       | []                                 | CUSTOM                   |

    Scenario Outline: two treaties stand behind the duty to reduce statelessness: <case>
      Given the answers
        | question                 | answer         |
        | <asked>                  | <date>         |
        | treaty-1954-party-since  | <1954>         |
        | treaty-reservations-held | <reservations> |
      When the law is checked
      Then the footing of POA-15C-REDUCE-MEASURES is <footing>

      Examples:
        | case                                                 | asked                   | date       | 1954       | reservations | footing                  |
        | one without a reservation is ground enough           | treaty-1961-party-since | 1995-01-01 | 1995-01-01 | [1961]       | TREATY                   |
        | both bind, a reservation to each                     | treaty-1961-party-since | 1995-01-01 | 1995-01-01 | [1954, 1961] | TREATY_CHECK_RESERVATION |
        | one carries a reservation, the other may bind in full | treaty-iccpr-party-since | null      | 1995-01-01 | [1954]       | UNKNOWN                  |
        | one carries a reservation, so would the other        | treaty-iccpr-party-since | null      | 1995-01-01 | [1954, 1961] | TREATY_CHECK_RESERVATION |
        | one does not bind, the other may, with a reservation | treaty-iccpr-party-since | null      | null       | [1961]       | UNKNOWN                  |
        | neither binds                                        | treaty-1961-party-since | null       | null       | []           | PROGRAMME_ONLY           |

  Rule: 44.2: the soft opening of the list is remarked on each norm of it that has words of duty of its own

    Scenario: all of paragraph 44 but its first sentence, which is the opening itself
      Given the answer to foundling-grant is nothing
      When the law is checked
      Then the remark "44.2: the soft opening of the list takes nothing from the words of duty in this sentence" is made on POA-44-OTHERWISE-STATELESS-CHILD, POA-44-FOUNDLING, POA-44-SIMPLIFIED-PROCEDURE, POA-44-CHANGE-CITIZENSHIP, POA-44-WOMEN-MARRIAGE, POA-44-WOMEN-DISSOLUTION, POA-44-WOMEN-HUSBAND-CHANGE, POA-44-NO-ARBITRARY-DEPRIVATION, POA-44-DEPRIVATION-BY-LAW, POA-44-DEPRIVATION-PROCEEDINGS, POA-44-DEPRIVATION-SAFEGUARDS, POA-44-DEPRIVATION-APPEAL, POA-44-NO-DEPRIVATION-STATELESS
      And the remark "44.2: the soft opening of the list takes nothing from the words of duty in this sentence" on POA-44-FOUNDLING rests on 44.2
      And the remark "44.2: the soft opening of the list takes nothing from the words of duty in this sentence" on POA-44-FOUNDLING is kept for the explanation

  Rule: 7, 24 and 26: whom the norms address

    Scenario Outline: <participation>: norms of the principles, of the chapters, and a gap that hangs on another
      Given the answer to state-participation is <participation>
      And the answer to internal-movement-right is no
      And the answer to foundling-grant is nothing
      And the answer to racial-discrimination-prohibited is no
      And the answer to discrimination-law-covers-migrants is no
      And the answer to rsd-procedure is no
      And the answer to asylum-status-grantable is no
      When the law is checked
      Then POA-11A-MOVE <principle>
      And POA-44-FOUNDLING <chapter>
      And POA-18-MIGRANTS-COVERED <under a principle>
      And POA-13A-ENJOY <under a chapter>

      Examples:
        | participation       | principle               | chapter                 | under a principle        | under a chapter          |
        | cis                 | is not flagged ADVISORY | is not flagged ADVISORY | is flagged DEPENDENT     | is flagged DEPENDENT     |
        | non-cis-participant | is not flagged ADVISORY | is flagged ADVISORY     | is flagged DEPENDENT     | is not flagged DEPENDENT |
        | non-participant     | is flagged ADVISORY     | is flagged ADVISORY     | is not flagged DEPENDENT | is not flagged DEPENDENT |

    Scenario: where it is open whether the State took part, all norms address it
      Given the answer to racial-discrimination-prohibited is no
      And the answer to discrimination-law-covers-migrants is no
      And the answer to rsd-procedure is no
      And the answer to asylum-status-grantable is no
      When the law is checked
      Then POA-18-MIGRANTS-COVERED is flagged DEPENDENT
      And POA-13A-ENJOY is flagged DEPENDENT

    Scenario: a State that took no part is told so, and not that paragraphs 39 to 49 pass it by
      Given the answer to state-participation is non-participant
      When the law is checked
      Then no remark on POA-44-FOUNDLING is "7, 24, 26 advisory: paragraphs 39 to 49 speak to CIS governments, and this State is a participant outside the CIS"

    Scenario Outline: what a State outside the CIS is told, in every report: <participation>
      Given the answer to state-participation is <participation>
      When the law is checked
      Then the remark "<remark>" on <norm> stands in the report

      Examples:
        | participation       | norm             | remark                                                                                                              |
        | non-cis-participant | POA-44-FOUNDLING | 7, 24, 26 advisory: paragraphs 39 to 49 speak to CIS governments, and this State is a participant outside the CIS   |
        | non-participant     | POA-11A-MOVE     | 7, 24, 26 advisory: the State took no part in the Conference                                                        |

  Rule: Statements made at the Conference reach the norms they name, and rest on the statement

    Scenario Outline: <statement>
      Given the law of <state>
      When the law is checked
      Then the remark "<remark>" is made on <norms>
      And the remark "<remark>" on <one of them> rests on <statement>
      And the remark "<remark>" on <one of them> stands in the report
      And <one of them> is flagged <flag>

      Examples:
        | statement  | state | one of them                 | flag     | norms                                                                           | remark                                                                          |
        | RES-EST-16 | EST   | POA-16A-HOLDERS             | RESERVED | POA-16A-CIVIL-POLITICAL-KEPT, POA-16A-HOLDERS                                   | reservation: a statement of the State narrows what the norm asks of it          |
        | RES-EST-17 | EST   | POA-17-CIVIC-VALUES         | RESERVED | POA-17-RIGHTS-GUARANTEED, POA-17-EQUAL-OPPORTUNITIES, POA-17-CIVIC-VALUES       | reservation: a statement of the State sets the norm aside for it                |
        | RES-EST-DEF | EST  | POA-21-TRANSIT              | FLAG     | POA-21-RETURN, POA-21-TRANSIT, POA-21-PROPERTY, POA-21-INTEGRATION              | reservation: a statement of the State may reach the norm; a lawyer should look  |

    Scenario: what a statement may reach is marked for a lawyer, and in no other way
      Given the law of EST
      When the law is checked
      Then POA-21-RETURN is flagged FLAG
      And POA-21-RETURN is not flagged ADVISORY, DEPENDENT, DISPUTED, RESERVED, CAPPED, UNCONFIRMED, SUMMARY, STALE, ASSUMED_UNCHANGED, CHECK_ANSWERS, NO_RULE_YET

    Scenario: a narrowed norm keeps the verdict reached, one that is set aside does not
      Given the law of EST
      And the answer to minority-holder-scope is all-persons
      And the answer to relocating-persons-received is yes
      And the answer to relocating-rights-guarantee is no
      When the law is checked
      Then POA-16A-HOLDERS is COMPLIANT
      And POA-17-RIGHTS-GUARANTEED is NOT_APPLICABLE

  Rule: Annex II, part B: the definition that paragraph 21 hangs on is one of the CIS

    Scenario Outline: <participation>
      Given the answer to state-participation is <participation>
      When the law is checked
      Then the remark "Annex II, part B: paragraph 21 hangs on a definition made by and for CIS States, and this State is none of them" is made on <norms>

      Examples:
        | participation       | norms                                                              |
        | cis                 | nothing                                                            |
        | non-cis-participant | POA-21-RETURN, POA-21-TRANSIT, POA-21-PROPERTY, POA-21-INTEGRATION |
        | non-participant     | POA-21-RETURN, POA-21-TRANSIT, POA-21-PROPERTY, POA-21-INTEGRATION |

    Scenario: it is said in every report
      Given the answer to state-participation is non-participant
      When the law is checked
      Then the remark "Annex II, part B: paragraph 21 hangs on a definition made by and for CIS States, and this State is none of them" on POA-21-RETURN stands in the report

  Rule: 15(b): what the State says of its own past

    Scenario Outline: <position>
      Given the answer to state-succession-position is <position>
      When the law is checked
      Then the remark "15(b): the State holds that an older State was restored and denies being a successor; a lawyer should look" is made on <norms>

      Examples:
        | position               | norms                          |
        | restored-earlier-state | POA-15B-SUCCESSION-CITIZENSHIP |
        | successor              | nothing                        |
        | continuator            | nothing                        |
        | not-concerned          | nothing                        |

    Scenario: it is said in every report
      Given the answer to state-succession-position is restored-earlier-state
      When the law is checked
      Then the remark "15(b): the State holds that an older State was restored and denies being a successor; a lawyer should look" on POA-15B-SUCCESSION-CITIZENSHIP stands in the report

  Rule: 45.2: a clash lowers what is met in law, in every paragraph but 45, 46 and 49

    # One norm of law that is met in each paragraph that has one; beside them what a clash never lowers: a mixed norm, two
    # that look at practice, one on treaties, one partly met, one gap, one that does not apply, and norms of 45, 46 and 49.
    Background:
      Given the answers
        | question                            | answer             |
        | deprivation-grounds-precision       | exhaustive-list    |
        | deprivation-procedure               | court              |
        | hr-conformity-review                | yes                |
        | constitution-rights-guarantee       | yes                |
        | treaties-domestic-effect            | yes                |
        | internal-movement-right             | yes                |
        | migration-crime-cooperation         | yes                |
        | asylum-status-grantable             | yes                |
        | internal-displacement-present       | current            |
        | idp-equal-rights-law                | yes                |
        | state-participation                 | cis                |
        | relocating-persons-received         | yes                |
        | relocating-rights-guarantee         | yes                |
        | formerly-deported-role              | [transit]          |
        | fdp-transit-travel                  | yes                |
        | statelessness-reduction-measures    | yes                |
        | minority-culture-right              | yes                |
        | discrimination-law-covers-migrants  | yes                |
        | information-access-law              | yes                |
        | disaster-response-law               | yes                |
        | migration-statute-exists            | yes                |
        | visa-conditions                     | yes                |
        | removal-grounds-specified           | yes                |
        | irregular-migration-law             | yes                |
        | asylum-criteria                     | yes                |
        | foundling-grant                     | automatic-no-limit |
        | treaty-respect-check                | yes                |
        | migration-obligations-conformity    | yes                |
        | impl-effective                      | yes                |
        | individual-removal-decision         | yes                |
        | arbitrary-removal-practice          | no-reports         |
        | asylum-practice-conforms            | yes                |
        | environment-cooperation             | yes                |
        | permit-conditions                   | partial            |
        | unemployment-effect                 | no                 |
        | constitution-conformity             | conforms           |

    Scenario: where nobody was asked, it is said of each norm that could be lowered
      When the law is checked
      Then POA-40-PERMIT-CONDITIONS is PARTIAL
      And POA-40-UNEMPLOYMENT is GAP
      And POA-21-RETURN is NOT_APPLICABLE
      And POA-44-WOMEN-MARRIAGE is UNKNOWN
      And POA-13A-PRACTICE is COMPLIANT
      And POA-20B-ENVIRONMENT-COOPERATION is COMPLIANT
      And POA-45-CONSTITUTION is COMPLIANT
      And POA-46-MIGRATION is COMPLIANT
      And POA-49-EFFECTIVE is COMPLIANT
      And the remark "45.2 cap not checked: whether acts clash here, or practice departs from them, was not answered" is made on POA-10A-RIGHTS-PROMOTED, POA-11A-MOVE, POA-12-COOPERATE-CRIME, POA-13A-ENJOY, POA-14-IDP-EQUALITY, POA-15C-REDUCE-MEASURES, POA-16A-CULTURE, POA-17-RIGHTS-GUARANTEED, POA-18-MIGRANTS-COVERED, POA-19-INFORMATION, POA-20A-CONSEQUENCES, POA-21-TRANSIT, POA-39-MIGRATION-STATUTE, POA-40-VISA-CONDITIONS, POA-41-GROUNDS-SPECIFIED, POA-42-IRREGULAR-LAW, POA-43-ASYLUM-CRITERIA, POA-44-DEPRIVATION-BY-LAW, POA-44-DEPRIVATION-PROCEEDINGS, POA-44-FOUNDLING, POA-41-NO-ARBITRARY-EXPULSION

    Scenario: acts that clash on all of these points lower what is met in law, and what is met in law and practice
      Given these entries on act-contradiction-themes
        | value           | touches |
        | [statelessness] | POA-10A-RIGHTS-PROMOTED, POA-11A-MOVE, POA-12-COOPERATE-CRIME, POA-13A-ENJOY, POA-14-IDP-EQUALITY, POA-15C-REDUCE-MEASURES, POA-16A-CULTURE, POA-17-RIGHTS-GUARANTEED, POA-18-MIGRANTS-COVERED, POA-19-INFORMATION, POA-20A-CONSEQUENCES, POA-21-TRANSIT, POA-39-MIGRATION-STATUTE, POA-40-VISA-CONDITIONS, POA-41-GROUNDS-SPECIFIED, POA-42-IRREGULAR-LAW, POA-43-ASYLUM-CRITERIA, POA-44-DEPRIVATION-BY-LAW, POA-44-DEPRIVATION-PROCEEDINGS, POA-44-FOUNDLING, POA-41-NO-ARBITRARY-EXPULSION, POA-13A-PRACTICE, POA-49-EFFECTIVE, POA-20B-ENVIRONMENT-COOPERATION, POA-40-PERMIT-CONDITIONS, POA-40-UNEMPLOYMENT, POA-21-RETURN, POA-44-WOMEN-MARRIAGE, POA-45-INSTRUMENTS-RESPECTED, POA-45-CONSTITUTION, POA-46-HUMAN-RIGHTS, POA-46-MIGRATION |
      And the answer to practice-contradiction-themes is []
      When the law is checked
      Then the remark "45.2 cap: acts were reported to clash on this very point, so what is met in law is shown as partly met" is made on POA-10A-RIGHTS-PROMOTED, POA-11A-MOVE, POA-12-COOPERATE-CRIME, POA-13A-ENJOY, POA-14-IDP-EQUALITY, POA-15C-REDUCE-MEASURES, POA-16A-CULTURE, POA-17-RIGHTS-GUARANTEED, POA-18-MIGRANTS-COVERED, POA-19-INFORMATION, POA-20A-CONSEQUENCES, POA-21-TRANSIT, POA-39-MIGRATION-STATUTE, POA-40-VISA-CONDITIONS, POA-41-GROUNDS-SPECIFIED, POA-42-IRREGULAR-LAW, POA-43-ASYLUM-CRITERIA, POA-44-DEPRIVATION-BY-LAW, POA-44-DEPRIVATION-PROCEEDINGS, POA-44-FOUNDLING, POA-41-NO-ARBITRARY-EXPULSION
      And the remark "45.2 cap: practice was reported to depart from the law on this very point: met in law, partly met in practice" is made on nothing
      And the remark "45.2 cap not checked: whether acts clash here, or practice departs from them, was not answered" is made on nothing

    Scenario: practice that departs on all of these points lowers what is met in law alone
      Given these entries on practice-contradiction-themes
        | value           | touches |
        | [statelessness] | POA-10A-RIGHTS-PROMOTED, POA-11A-MOVE, POA-12-COOPERATE-CRIME, POA-13A-ENJOY, POA-14-IDP-EQUALITY, POA-15C-REDUCE-MEASURES, POA-16A-CULTURE, POA-17-RIGHTS-GUARANTEED, POA-18-MIGRANTS-COVERED, POA-19-INFORMATION, POA-20A-CONSEQUENCES, POA-21-TRANSIT, POA-39-MIGRATION-STATUTE, POA-40-VISA-CONDITIONS, POA-41-GROUNDS-SPECIFIED, POA-42-IRREGULAR-LAW, POA-43-ASYLUM-CRITERIA, POA-44-DEPRIVATION-BY-LAW, POA-44-DEPRIVATION-PROCEEDINGS, POA-44-FOUNDLING, POA-41-NO-ARBITRARY-EXPULSION, POA-13A-PRACTICE, POA-49-EFFECTIVE, POA-20B-ENVIRONMENT-COOPERATION, POA-40-PERMIT-CONDITIONS, POA-40-UNEMPLOYMENT, POA-21-RETURN, POA-44-WOMEN-MARRIAGE, POA-45-INSTRUMENTS-RESPECTED, POA-45-CONSTITUTION, POA-46-HUMAN-RIGHTS, POA-46-MIGRATION |
      And the answer to act-contradiction-themes is []
      When the law is checked
      Then the remark "45.2 cap: practice was reported to depart from the law on this very point: met in law, partly met in practice" is made on POA-10A-RIGHTS-PROMOTED, POA-11A-MOVE, POA-12-COOPERATE-CRIME, POA-13A-ENJOY, POA-14-IDP-EQUALITY, POA-15C-REDUCE-MEASURES, POA-16A-CULTURE, POA-17-RIGHTS-GUARANTEED, POA-18-MIGRANTS-COVERED, POA-19-INFORMATION, POA-20A-CONSEQUENCES, POA-21-TRANSIT, POA-39-MIGRATION-STATUTE, POA-40-VISA-CONDITIONS, POA-41-GROUNDS-SPECIFIED, POA-42-IRREGULAR-LAW, POA-43-ASYLUM-CRITERIA, POA-44-DEPRIVATION-BY-LAW, POA-44-DEPRIVATION-PROCEEDINGS, POA-44-FOUNDLING
      And the remark "45.2 cap: acts were reported to clash on this very point, so what is met in law is shown as partly met" is made on nothing
      And the remark "45.2 cap not checked: whether acts clash here, or practice departs from them, was not answered" is made on nothing

    Scenario: acts that clash somewhere in every field leave a note, where a field can be named
      Given the answer to act-contradiction-themes is [statelessness, refugee-procedure, expulsion-safeguards, minority-rights, freedom-of-movement, immigration-status, irregular-migration-trafficking, internal-displacement, formerly-deported-and-relocating, non-discrimination, civil-society, disasters-environment]
      And the answer to practice-contradiction-themes is []
      When the law is checked
      Then the remark "45.2 note: a clash of acts was reported in this field, though not on this norm: check" is made on POA-11A-MOVE, POA-12-COOPERATE-CRIME, POA-13A-ENJOY, POA-14-IDP-EQUALITY, POA-15C-REDUCE-MEASURES, POA-16A-CULTURE, POA-17-RIGHTS-GUARANTEED, POA-18-MIGRANTS-COVERED, POA-19-INFORMATION, POA-20A-CONSEQUENCES, POA-21-TRANSIT, POA-40-VISA-CONDITIONS, POA-41-GROUNDS-SPECIFIED, POA-42-IRREGULAR-LAW, POA-43-ASYLUM-CRITERIA, POA-44-DEPRIVATION-BY-LAW, POA-44-DEPRIVATION-PROCEEDINGS, POA-44-FOUNDLING, POA-41-NO-ARBITRARY-EXPULSION
      And the remark "45.2 note: practice was reported to depart from the law in this field, though not on this norm: check" is made on nothing
      And the remark "45.2 cap: acts were reported to clash on this very point, so what is met in law is shown as partly met" is made on nothing

    Scenario: practice that departs somewhere in every field leaves a note, where a field can be named
      Given the answer to practice-contradiction-themes is [statelessness, refugee-procedure, expulsion-safeguards, minority-rights, freedom-of-movement, immigration-status, irregular-migration-trafficking, internal-displacement, formerly-deported-and-relocating, non-discrimination, civil-society, disasters-environment]
      And the answer to act-contradiction-themes is []
      When the law is checked
      Then the remark "45.2 note: practice was reported to depart from the law in this field, though not on this norm: check" is made on POA-11A-MOVE, POA-12-COOPERATE-CRIME, POA-13A-ENJOY, POA-14-IDP-EQUALITY, POA-15C-REDUCE-MEASURES, POA-16A-CULTURE, POA-17-RIGHTS-GUARANTEED, POA-18-MIGRANTS-COVERED, POA-19-INFORMATION, POA-20A-CONSEQUENCES, POA-21-TRANSIT, POA-40-VISA-CONDITIONS, POA-41-GROUNDS-SPECIFIED, POA-42-IRREGULAR-LAW, POA-43-ASYLUM-CRITERIA, POA-44-DEPRIVATION-BY-LAW, POA-44-DEPRIVATION-PROCEEDINGS, POA-44-FOUNDLING, POA-41-NO-ARBITRARY-EXPULSION
      And the remark "45.2 note: a clash of acts was reported in this field, though not on this norm: check" is made on nothing
      And the remark "45.2 cap: practice was reported to depart from the law on this very point: met in law, partly met in practice" is made on nothing

    Scenario: two clashes on two points lower each its own
      Given these entries on act-contradiction-themes
        | value                                | touches          |
        | [statelessness, freedom-of-movement] | POA-44-FOUNDLING |
      And these entries on practice-contradiction-themes
        | value                                | touches      |
        | [statelessness, freedom-of-movement] | POA-11A-MOVE |
      When the law is checked
      Then the remark "45.2 cap: acts were reported to clash on this very point, so what is met in law is shown as partly met" is made on POA-44-FOUNDLING
      And the remark "45.2 cap: practice was reported to depart from the law on this very point: met in law, partly met in practice" is made on POA-11A-MOVE
      And the remark "45.2 note: a clash of acts was reported in this field, though not on this norm: check" is made on POA-11A-MOVE, POA-15C-REDUCE-MEASURES, POA-44-DEPRIVATION-BY-LAW, POA-44-DEPRIVATION-PROCEEDINGS
      And the remark "45.2 note: practice was reported to depart from the law in this field, though not on this norm: check" is made on POA-15C-REDUCE-MEASURES, POA-44-DEPRIVATION-BY-LAW, POA-44-DEPRIVATION-PROCEEDINGS, POA-44-FOUNDLING

    Scenario Outline: an entry that reports no clash touches nothing: <question>
      Given these entries on <question>
        | value | touches                        |
        | []    | POA-44-FOUNDLING, POA-11A-MOVE |
      When the law is checked
      Then POA-44-FOUNDLING is COMPLIANT
      And POA-44-FOUNDLING is not flagged CAPPED

      Examples:
        | question                      |
        | act-contradiction-themes      |
        | practice-contradiction-themes |

  Rule: 45.2: what the cap and its notes rest on, and where they are read

    Scenario Outline: on this very point: <question>
      Given the answer to foundling-grant is automatic-no-limit
      And these entries on <question>
        | value           | touches          |
        | [statelessness] | POA-44-FOUNDLING |
      When the law is checked
      Then the remark "<cap>" on POA-44-FOUNDLING rests on <norm>
      And the remark "<cap>" on POA-44-FOUNDLING stands in the report
      And the remark "45.2 cap not checked: whether acts clash here, or practice departs from them, was not answered" on POA-44-FOUNDLING rests on <open>

      Examples:
        | question                      | norm                             | open                          | cap |
        | act-contradiction-themes      | POA-45-ACTS-NO-CONTRADICTION     | practice-contradiction-themes | 45.2 cap: acts were reported to clash on this very point, so what is met in law is shown as partly met |
        | practice-contradiction-themes | POA-45-PRACTICE-NO-CONTRADICTION | act-contradiction-themes      | 45.2 cap: practice was reported to depart from the law on this very point: met in law, partly met in practice |

    Scenario Outline: in the field: <question>
      Given the answer to foundling-grant is automatic-no-limit
      And the answer to <question> is [statelessness]
      When the law is checked
      Then the remark "<note>" on POA-44-FOUNDLING rests on <norm>
      And the remark "<note>" on POA-44-FOUNDLING stands in the report

      Examples:
        | question                      | norm                             | note |
        | act-contradiction-themes      | POA-45-ACTS-NO-CONTRADICTION     | 45.2 note: a clash of acts was reported in this field, though not on this norm: check |
        | practice-contradiction-themes | POA-45-PRACTICE-NO-CONTRADICTION | 45.2 note: practice was reported to depart from the law in this field, though not on this norm: check |

    Scenario: that nothing was checked is left to the explanation
      Given the answer to foundling-grant is automatic-no-limit
      When the law is checked
      Then the remark "45.2 cap not checked: whether acts clash here, or practice departs from them, was not answered" on POA-44-FOUNDLING rests on act-contradiction-themes, practice-contradiction-themes
      And the remark "45.2 cap not checked: whether acts clash here, or practice departs from them, was not answered" on POA-44-FOUNDLING is kept for the explanation

  Rule: Reports that nobody confirmed

    Scenario: only a norm that is partly met, and would be met without them, is marked
      Given the answers
        | question                    | answer              |
        | individual-removal-decision | yes                 |
        | arbitrary-removal-practice  | unconfirmed-reports |
        | collective-removal-ban      | partial             |
        | collective-removal-practice | unconfirmed-reports |
        | foundling-grant             | automatic-no-limit  |
        | removal-grounds-specified   | partial             |
      When the law is checked
      Then POA-41-NO-COLLECTIVE-EXPULSION is PARTIAL
      And POA-44-FOUNDLING is COMPLIANT
      And the remark "unconfirmed: the norm would be met but for reports that nobody has confirmed" is made on POA-41-NO-ARBITRARY-EXPULSION
      And the remark "unconfirmed: the norm would be met but for reports that nobody has confirmed" on POA-41-NO-ARBITRARY-EXPULSION stands in the report

    Scenario: what nobody answered beside the reports is not taken for granted
      Given the answer to non-refoulement-in-statute is yes
      And the answer to non-refoulement-exceptions is none
      And the answer to refoulement-practice is unconfirmed-reports
      When the law is checked
      Then POA-13C-NON-REFOULEMENT is PARTIAL
      And POA-13C-NON-REFOULEMENT waits for non-refoulement-grounds
      And POA-13C-NON-REFOULEMENT is not flagged UNCONFIRMED
      And POA-13C-NON-REFOULEMENT would be UNKNOWN if the answer to refoulement-practice were no-reports

  Rule: A gap is dependent where the norm it requires is a gap, and nowhere else

    Scenario: a gap and its root, among norms that are met, partly met and unknown
      Given the answers
        | question                   | answer         |
        | rsd-procedure              | no             |
        | asylum-seeker-residence    | no             |
        | asylum-seeker-welfare      | partial        |
        | asylum-seeker-medical      | yes            |
        | asylum-criteria            | no             |
        | migrant-trafficking-offence | partial       |
        | trafficking-instigation    | no             |
        | trafficking-aiding         | yes            |
        | foundling-grant            | nothing        |
      When the law is checked
      Then POA-43-WORK is UNKNOWN
      And POA-43-APPLICANT-WELFARE is PARTIAL
      And POA-42-TRAFFICKING-OFFENCE is PARTIAL
      And POA-42-INSTIGATION is GAP
      And the remark "dependent: this gap follows from another one and is counted there" is made on POA-43-APPLICANT-RESIDENCE
      And the remark "dependent: this gap follows from another one and is counted there" on POA-43-APPLICANT-RESIDENCE rests on POA-43-RSD-PROCEDURE
      And the remark "dependent: this gap follows from another one and is counted there" on POA-43-APPLICANT-RESIDENCE stands in the report
      And the remark "check: the answers meet this norm, in whole or in part, though what it rests on is missing" is made on POA-43-APPLICANT-WELFARE, POA-43-APPLICANT-MEDICAL
      And the remark "check: the answers meet this norm, in whole or in part, though what it rests on is missing" on POA-43-APPLICANT-WELFARE rests on POA-43-RSD-PROCEDURE
      And the remark "check: the answers meet this norm, in whole or in part, though what it rests on is missing" on POA-43-APPLICANT-WELFARE stands in the report

    Scenario Outline: what is met in law rests on nothing where the root is <root>
      Given the answer to migrant-trafficking-offence is <offence>
      And the answer to trafficking-instigation is no
      And the answer to trafficking-aiding is yes
      When the law is checked
      Then POA-42-TRAFFICKING-OFFENCE is <root>
      And the remark "dependent: this gap follows from another one and is counted there" is made on <dependent>
      And the remark "check: the answers meet this norm, in whole or in part, though what it rests on is missing" is made on <doubtful>

      Examples:
        | root      | offence | dependent          | doubtful      |
        | GAP       | no      | POA-42-INSTIGATION | POA-42-AIDING |
        | PARTIAL   | partial | nothing            | nothing       |
        | COMPLIANT | yes     | nothing            | nothing       |

    Scenario: a root that does not address the State leaves good answers without a mark
      Given the answer to state-participation is non-cis-participant
      And the answer to rsd-procedure is no
      And the answer to asylum-status-grantable is yes
      And the answer to racial-discrimination-prohibited is no
      And the answer to discrimination-law-covers-migrants is yes
      When the law is checked
      Then POA-13A-ENJOY is COMPLIANT
      And the remark "check: the answers meet this norm, in whole or in part, though what it rests on is missing" is made on POA-18-MIGRANTS-COVERED

    Scenario: a norm in the middle of a chain is root and dependent at once
      Given the answer to rsd-procedure is no
      And the answer to rejection-reconsidered is no
      And the answer to appeal-stay-law is provided-always
      And the answer to appeal-stay-practice is not-respected
      When the law is checked
      Then the remark "dependent: this gap follows from another one and is counted there" is made on POA-43-RECONSIDERATION, POA-43-REMAIN-PENDING-APPEAL
      And the remark "dependent: this gap follows from another one and is counted there" on POA-43-REMAIN-PENDING-APPEAL rests on POA-43-RECONSIDERATION

    Scenario: a norm that does not apply is neither dependent nor to be checked, though its root is a gap
      Given the answer to rejection-reconsidered is no
      And the answer to appeal-stay-law is not-provided
      When the law is checked
      Then POA-43-RECONSIDERATION is GAP
      And POA-43-REMAIN-PENDING-APPEAL is NOT_APPLICABLE
      And the remark "dependent: this gap follows from another one and is counted there" is made on nothing
      And the remark "check: the answers meet this norm, in whole or in part, though what it rests on is missing" is made on nothing

  Rule: Three links act only on an answer of their own, and set no other link in motion

    Scenario Outline: each of the three, beside gaps whose own root is met: <case>
      Given the answers
        | question                      | answer          |
        | <question>                    | <acts>          |
        | removal-grounds               | []              |
        | non-refoulement-before-status | no              |
        | deprivation-grounds-precision | exhaustive-list |
        | deprivation-safeguards        | []              |
        | deprivation-appeal            | no              |
        | migrant-trafficking-offence   | yes             |
        | trafficking-instigation       | no              |
        | rsd-procedure                 | yes             |
        | asylum-seeker-residence       | no              |
        | asylum-seeker-welfare         | no              |
        | asylum-seeker-medical         | no              |
        | applicant-benefits-defined    | no              |
        | refugee-rights-defined        | no              |
        | refugee-residence-paper       | none            |
        | refugee-work-access           | []              |
        | refugee-civil-social-cultural | []              |
        | rejection-reconsidered        | <second look>   |
        | appeal-stay-law               | provided-always |
        | appeal-stay-practice          | not-respected   |
      When the law is checked
      Then POA-42-INSTIGATION is GAP
      And POA-43-WORK is GAP
      And the remark "dependent: this gap follows from another one and is counted there" is made on <dependent>

      Examples:
        | case                 | question                   | acts         | second look | dependent                                                |
        | no list of grounds   | removal-grounds-specified  | no           | yes         | POA-41-GROUNDS-LIMITED                                   |
        | no ban on return     | non-refoulement-in-statute | no           | yes         | POA-43-NON-REFOULEMENT-UNRECOGNISED                      |
        | no ban, no second look | non-refoulement-in-statute | no         | no          | POA-43-NON-REFOULEMENT-UNRECOGNISED, POA-43-REMAIN-PENDING-APPEAL |
        | no proceedings       | deprivation-procedure      | no-procedure | yes         | POA-44-DEPRIVATION-SAFEGUARDS, POA-44-DEPRIVATION-APPEAL |

    Scenario Outline: limits on grounds for removal, without a list of grounds: <case>
      Given the answer to removal-grounds-specified is <listed>
      And the answer to removal-grounds is <grounds>
      And the answer to rsd-procedure is no
      And the answer to asylum-seeker-medical is no
      When the law is checked
      Then the remark "dependent: this gap follows from another one and is counted there" is made on <dependent>

      Examples:
        | case                                 | listed  | grounds              | dependent                                        |
        | no list and no ground                | no      | []                   | POA-41-GROUNDS-LIMITED, POA-43-APPLICANT-MEDICAL |
        | no list and no limit                 | no      | [not-limited-by-law] | POA-41-GROUNDS-LIMITED, POA-43-APPLICANT-MEDICAL |
        | no list, and a bad ground by order   | no      | [unemployment]       | POA-43-APPLICANT-MEDICAL                         |
        | a list in part, without any ground   | partial | []                   | POA-43-APPLICANT-MEDICAL                         |
        | a list, without any ground           | yes     | []                   | POA-43-APPLICANT-MEDICAL                         |

    Scenario Outline: cover before recognition, without a ban: <ban>
      Given the answer to non-refoulement-in-statute is <ban>
      And the answer to refoulement-practice is confirmed-cases
      And the answer to non-refoulement-before-status is no
      When the law is checked
      Then POA-13C-NON-REFOULEMENT is GAP
      And the remark "dependent: this gap follows from another one and is counted there" is made on <dependent>

      Examples:
        | ban     | dependent                           |
        | no      | POA-43-NON-REFOULEMENT-UNRECOGNISED |
        | partial | nothing                             |
        | yes     | nothing                             |

    Scenario Outline: safeguards and appeal, without proceedings: <procedure>
      Given the answer to deprivation-grounds-precision is exhaustive-list
      And the answer to deprivation-procedure is <procedure>
      And the answer to deprivation-safeguards is []
      And the answer to deprivation-appeal is no
      And the answer to foundling-grant is nothing
      When the law is checked
      Then POA-44-DEPRIVATION-SAFEGUARDS is GAP
      And POA-44-DEPRIVATION-APPEAL is GAP
      And POA-44-DEPRIVATION-PROCEEDINGS is <proceedings>
      And the remark "dependent: this gap follows from another one and is counted there" is made on <dependent>

      Examples:
        | procedure                | proceedings | dependent                                                |
        | no-procedure             | GAP         | POA-44-DEPRIVATION-SAFEGUARDS, POA-44-DEPRIVATION-APPEAL |
        | office-without-hearing   | GAP         | nothing                                                  |
        | office-with-full-hearing | COMPLIANT   | nothing                                                  |
        | court                    | COMPLIANT   | nothing                                                  |

  Rule: 43.9: advice and risk, where the law gives no stay

    Scenario: on one norm each, with the other beside it
      Given the answer to appeal-stay-law is not-provided
      When the law is checked
      Then the remark "43.9 advice: the law gives no stay during review, so nothing is asked here; consider giving one by law" is made on POA-43-REMAIN-PENDING-APPEAL
      And the remark "43.9 advice: the law gives no stay during review, so nothing is asked here; consider giving one by law" on POA-43-REMAIN-PENDING-APPEAL rests on POA-13C-NON-REFOULEMENT
      And the remark "43.9 advice: the law gives no stay during review, so nothing is asked here; consider giving one by law" on POA-43-REMAIN-PENDING-APPEAL stands in the report
      And the remark "43.9 risk: the law gives no stay during review, so people may be sent to danger before the second decision" is made on POA-13C-NON-REFOULEMENT
      And the remark "43.9 risk: the law gives no stay during review, so people may be sent to danger before the second decision" on POA-13C-NON-REFOULEMENT rests on POA-43-REMAIN-PENDING-APPEAL
      And the remark "43.9 risk: the law gives no stay during review, so people may be sent to danger before the second decision" on POA-13C-NON-REFOULEMENT stands in the report

    Scenario Outline: a stay that is given, however narrowly, is none of that: <stay>
      Given the answer to appeal-stay-law is <stay>
      When the law is checked
      Then no remark on POA-43-REMAIN-PENDING-APPEAL is "43.9 advice: the law gives no stay during review, so nothing is asked here; consider giving one by law"
      And no remark on POA-13C-NON-REFOULEMENT is "43.9 risk: the law gives no stay during review, so people may be sent to danger before the second decision"

      Examples:
        | stay                                 |
        | provided-always                      |
        | provided-except-manifestly-unfounded |
        | provided-narrowly                    |

  Rule: 13(c): an exception that other treaties do not know

    Scenario: both norms on the ban are remarked on, for each of the treaties
      Given the answer to non-refoulement-exceptions is as-article-33-2
      And the answer to other-human-rights-treaties-in-force is [cat]
      And the answer to treaty-iccpr-party-since is 1995-01-01
      When the law is checked
      Then the remark "13(c) remark: the Convention against Torture binds the State and knows no exception to the ban on return" is made on POA-13C-NON-REFOULEMENT, POA-43-NON-REFOULEMENT-ALL-FORMS
      And the remark "13(c) remark: the Convention against Torture binds the State and knows no exception to the ban on return" on POA-13C-NON-REFOULEMENT rests on other-human-rights-treaties-in-force
      And the remark "13(c) remark: the Convention against Torture binds the State and knows no exception to the ban on return" on POA-13C-NON-REFOULEMENT stands in the report
      And the remark "13(c) remark: the civil and political rights Covenant binds the State and knows no exception to the ban on return" is made on POA-13C-NON-REFOULEMENT, POA-43-NON-REFOULEMENT-ALL-FORMS
      And the remark "13(c) remark: the civil and political rights Covenant binds the State and knows no exception to the ban on return" on POA-13C-NON-REFOULEMENT rests on treaty-iccpr-party-since
      And the remark "13(c) remark: the civil and political rights Covenant binds the State and knows no exception to the ban on return" on POA-13C-NON-REFOULEMENT stands in the report

    Scenario Outline: nothing is said where the law makes another exception, or the treaty does not bind: <case>
      Given the answer to non-refoulement-exceptions is <exceptions>
      And the answer to other-human-rights-treaties-in-force is <treaties>
      And the answer to treaty-iccpr-party-since is <covenant>
      When the law is checked
      Then the remark "13(c) remark: the Convention against Torture binds the State and knows no exception to the ban on return" is made on nothing
      And the remark "13(c) remark: the civil and political rights Covenant binds the State and knows no exception to the ban on return" is made on nothing

      Examples:
        | case                | exceptions      | treaties | covenant   |
        | no exception        | none            | [cat]    | 1995-01-01 |
        | a wider exception   | wider           | [cat]    | 1995-01-01 |
        | no ban              | no-ban          | [cat]    | 1995-01-01 |
        | neither treaty      | as-article-33-2 | [crc]    | null       |

  Rule: 39 and 45: a contradiction in the summary is evidence on the norm it belongs to

    Scenario Outline: a contradiction of <one> and <other>, which the answers deny throughout
      Given these instruments
        | id     | rank    | in force   |
        | first  | <one>   | 1995-08-30 |
        | second | <other> | 2012-01-17 |
      And these entries on foundling-grant
        | value              | cites  | article |
        | automatic-no-limit | first  | 13      |
        | nothing            | second | 51      |
      And the answers
        | question                      | answer              |
        | act-contradiction-themes      | []                  |
        | practice-contradiction-themes | []                  |
        | constitution-conformity       | conforms            |
        | treaty-respect-check          | yes                 |
        | migration-statute-exists      | yes                 |
        | bylaws-consistent             | yes                 |
        | bylaws-mechanisms             | yes                 |
        | bylaw-mechanisms-state        | in-place-and-lawful |
        | norm-hierarchy                | mainly-acts         |
      When the law is checked
      Then the remark "45.2 evidence: the summary itself holds two acts in force that contradict one another" is made on <acts>
      And the remark "45.2 check: no clash of acts is said to exist, yet the summary itself holds one" is made on <acts>
      And the remark "39.2 evidence: the summary itself holds a by-law in force that departs from an act" is made on <by-laws>
      And the remark "39.2 check: by-laws are said to stay within the acts, yet the summary itself holds one that does not" is made on <by-laws>
      And the remark "45.1 evidence: the summary itself holds an act in force that contradicts the constitution" is made on <constitution>
      And the remark "45.1 check: the law is said to fit the constitution, yet the summary itself holds an act that does not" is made on <constitution>
      And <norm> is flagged CHECK_ANSWERS

      Examples:
        | one          | other  | norm                         | acts                         | by-laws               | constitution        |
        | act          | act    | POA-45-ACTS-NO-CONTRADICTION | POA-45-ACTS-NO-CONTRADICTION | nothing               | nothing             |
        | act          | by-law | POA-39-BYLAWS-IN-LINE        | nothing                      | POA-39-BYLAWS-IN-LINE | nothing             |
        | constitution | act    | POA-45-CONSTITUTION          | nothing                      | nothing               | POA-45-CONSTITUTION |

    Scenario Outline: the remark on <norm> rests on the question that is answered twice, and is said in every report
      Given these instruments
        | id     | rank    | in force   |
        | first  | <one>   | 1995-08-30 |
        | second | <other> | 2012-01-17 |
      And these entries on foundling-grant
        | value              | cites  | article |
        | automatic-no-limit | first  | 13      |
        | nothing            | second | 51      |
      And the answer to <question> is <denied>
      When the law is checked
      Then the remark "<evidence>" on <norm> rests on foundling-grant
      And the remark "<evidence>" on <norm> stands in the report
      And the remark "<check>" on <norm> rests on foundling-grant
      And the remark "<check>" on <norm> stands in the report

      Examples:
        | one          | other  | norm                         | question                 | denied   | evidence | check |
        | act          | act    | POA-45-ACTS-NO-CONTRADICTION | act-contradiction-themes | []       | 45.2 evidence: the summary itself holds two acts in force that contradict one another | 45.2 check: no clash of acts is said to exist, yet the summary itself holds one |
        | act          | by-law | POA-39-BYLAWS-IN-LINE        | bylaws-consistent        | yes      | 39.2 evidence: the summary itself holds a by-law in force that departs from an act | 39.2 check: by-laws are said to stay within the acts, yet the summary itself holds one that does not |
        | constitution | act    | POA-45-CONSTITUTION          | constitution-conformity  | conforms | 45.1 evidence: the summary itself holds an act in force that contradicts the constitution | 45.1 check: the law is said to fit the constitution, yet the summary itself holds an act that does not |

    Scenario Outline: where the answer admits it, the evidence stands without a mark: <norm> is <verdict>
      Given these instruments
        | id     | rank    | in force   |
        | first  | <one>   | 1995-08-30 |
        | second | <other> | 2012-01-17 |
      And these entries on foundling-grant
        | value              | cites  | article |
        | automatic-no-limit | first  | 13      |
        | nothing            | second | 51      |
      And the answers
        | question                   | answer   |
        | <question>                 | <answer> |
        | act-contradiction-remedy   | <mended> |
      When the law is checked
      Then <norm> is <verdict>
      And the remark "<evidence>" is made on <norm>
      And the remark "<check>" is made on nothing

      Examples:
        | one          | other  | norm                         | verdict | question                 | answer                   | mended  | evidence | check |
        | act          | by-law | POA-39-BYLAWS-IN-LINE        | PARTIAL | bylaws-consistent        | partial                  | no      | 39.2 evidence: the summary itself holds a by-law in force that departs from an act | 39.2 check: by-laws are said to stay within the acts, yet the summary itself holds one that does not |
        | act          | by-law | POA-39-BYLAWS-IN-LINE        | GAP     | bylaws-consistent        | no                       | no      | 39.2 evidence: the summary itself holds a by-law in force that departs from an act | 39.2 check: by-laws are said to stay within the acts, yet the summary itself holds one that does not |
        | act          | act    | POA-45-ACTS-NO-CONTRADICTION | PARTIAL | act-contradiction-themes | [statelessness]          | yes     | 45.2 evidence: the summary itself holds two acts in force that contradict one another | 45.2 check: no clash of acts is said to exist, yet the summary itself holds one |
        | act          | act    | POA-45-ACTS-NO-CONTRADICTION | GAP     | act-contradiction-themes | [statelessness]          | no      | 45.2 evidence: the summary itself holds two acts in force that contradict one another | 45.2 check: no clash of acts is said to exist, yet the summary itself holds one |
        | constitution | act    | POA-45-CONSTITUTION          | PARTIAL | constitution-conformity  | conflicts-being-mended   | no      | 45.1 evidence: the summary itself holds an act in force that contradicts the constitution | 45.1 check: the law is said to fit the constitution, yet the summary itself holds an act that does not |
        | constitution | act    | POA-45-CONSTITUTION          | GAP     | constitution-conformity  | conflicts-left           | no      | 45.1 evidence: the summary itself holds an act in force that contradicts the constitution | 45.1 check: the law is said to fit the constitution, yet the summary itself holds an act that does not |

    Scenario Outline: where nobody answered, the evidence stands without a mark: a clash of <one> and <other>
      Given these instruments
        | id     | rank    | in force   |
        | first  | <one>   | 1995-08-30 |
        | second | <other> | 2012-01-17 |
      And these entries on foundling-grant
        | value              | cites  | article |
        | automatic-no-limit | first  | 13      |
        | nothing            | second | 51      |
      When the law is checked
      Then <norm> is UNKNOWN
      And <norm> is not flagged CHECK_ANSWERS

      Examples:
        | one          | other  | norm                         |
        | act          | act    | POA-45-ACTS-NO-CONTRADICTION |
        | act          | by-law | POA-39-BYLAWS-IN-LINE        |
        | constitution | act    | POA-45-CONSTITUTION          |
