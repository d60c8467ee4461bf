# What holds across norms. A scenario tells a law and says what the rules about rules make of the verdicts.
Feature: Rules about rules: footing, addressees, reservations, cap, dependent gaps, and counting that hides no gap

  Rule: 9(a): the footing is the first ground that fits, and never changes the verdict

    Scenario Outline: on what ground may a person move about the country: <case>
      Given the law of KAZ
      And the answer to internal-movement-right is no
      And the answer to treaty-iccpr-party-since is <covenant>
      And the answer to treaty-reservations-held is <reservations>
      When the law is checked
      Then POA-11A-MOVE is GAP
      And the footing of POA-11A-MOVE is <footing>

      Examples:
        | case                       | covenant   | reservations | footing                  |
        | bound, no reservation      | 2006-04-24 | []           | TREATY                   |
        | bound, with a reservation  | 2006-04-24 | [iccpr]      | TREATY_CHECK_RESERVATION |
        | bound, another reservation | 2006-04-24 | [crc]        | TREATY                   |
        | not bound                  | null       | []           | PROGRAMME_ONLY           |
        | bound only later           | 2025-01-01 | []           | PROGRAMME_ONLY           |

    Scenario: a treaty that would decide and was not asked about leaves the footing unknown
      Given the law of KAZ
      And the answer to internal-movement-right is no
      When the law is checked
      Then the footing of POA-11A-MOVE is UNKNOWN

    Scenario: a treaty that carries a reservation, and may or may not bind
      Given the law of KAZ
      And the answer to treaty-reservations-held is [iccpr]
      When the law is checked
      Then the footing of POA-11A-MOVE is UNKNOWN

    Scenario: one treaty without a reservation is ground enough, whatever is open of the others
      Given the law of KAZ
      And the answer to other-human-rights-treaties-in-force is [crc]
      And the answer to treaty-reservations-held is []
      When the law is checked
      Then the footing of POA-15A-RIGHT-TO-NATIONALITY is TREATY

    Scenario: custom stands in where no treaty binds
      Given the law of KAZ
      And the answer to treaty-iccpr-party-since is null
      When the law is checked
      Then the footing of POA-11A-READMIT-NATIONALS is CUSTOM
      And the footing of POA-11A-MOVE is PROGRAMME_ONLY

    Scenario: being bound by the European Convention says nothing of its protocols
      Given the law of KAZ
      And the answer to treaty-echr-party-since is 2002-01-01
      And the answer to treaty-iccpr-party-since is null
      And the answer to treaty-reservations-held is []
      When the law is checked
      Then the footing of POA-41-NO-COLLECTIVE-EXPULSION is PROGRAMME_ONLY

    Scenario: a sentence that is no principle and does not refer to international law has no other footing
      Given the law of KAZ
      And the answer to other-human-rights-treaties-in-force is [crc]
      And the answer to treaty-reservations-held is []
      When the law is checked
      Then the footing of POA-44-FOUNDLING is PROGRAMME_ONLY

  Rule: 7, 24 and 26: the principles speak to all participants, paragraphs 39 to 49 to the CIS, none to other States

    Scenario Outline: who is addressed: <state>
      Given the law of <state>
      And the answer to foundling-grant is nothing
      And the answer to internal-movement-right is no
      When the law is checked
      Then POA-44-FOUNDLING is GAP
      And POA-44-FOUNDLING <foundling>
      And POA-11A-MOVE <movement>

      Examples:
        | state | foundling      | movement       |
        | KAZ   | enters the count | enters the count |
        | DNK   | stays out of the count | enters the count |
        | FJI   | stays out of the count | stays out of the count |
        | XAA   | enters the count | enters the count |

    Scenario: a duty that stands in both chapters is counted for the wider circle
      Given the law of DNK
      And the answer to treaty-1961-party-since is null
      And the answer to treaties-signed-not-ratified is []
      When the law is checked
      Then POA-47-ACCEDE-1961 is GAP
      And POA-47-ACCEDE-1961 enters the count

  Rule: Reservations made when the Programme was adopted

    Scenario: Estonia narrows two norms on minorities
      Given the law of EST
      And the answer to minority-holder-scope is citizens-only
      When the law is checked
      Then POA-16A-HOLDERS is GAP
      And POA-16A-HOLDERS is flagged RESERVED
      And POA-16A-HOLDERS stays out of the count
      And POA-16A-LANGUAGE carries no flag

    Scenario Outline: paragraph 17 is set aside for <state>
      Given the law of <state>
      And the answer to relocating-persons-received is yes
      And the answer to relocating-rights-guarantee is no
      When the law is checked
      Then POA-17-RIGHTS-GUARANTEED is NOT_APPLICABLE
      And POA-17-RIGHTS-GUARANTEED is flagged RESERVED

      Examples:
        | state |
        | EST   |
        | LVA   |

    Scenario: paragraph 21 hangs on a definition of the CIS, so outside it is for a lawyer to look at
      Given the law of DNK
      And the answer to formerly-deported-role is [historic-homeland]
      And the answer to fdp-voluntary-return-law is no
      When the law is checked
      Then POA-21-RETURN is GAP
      And POA-21-RETURN is flagged FLAG
      And POA-21-RETURN stays out of the count

    Scenario: Estonia stands apart from that definition in words of its own
      Given the law of EST
      When the law is checked
      Then the remark on POA-21-RETURN is "reservation: a statement of the State may reach the norm; a lawyer should look"

    Scenario: a CIS State is counted under paragraph 21
      Given the law of KAZ
      And the answer to formerly-deported-role is [historic-homeland]
      And the answer to fdp-voluntary-return-law is no
      When the law is checked
      Then POA-21-RETURN enters the count

    Scenario: a State that holds an older State to have been restored
      Given the law of EST
      And the answer to state-succession-position is restored-earlier-state
      And the answer to successor-citizenship-rule is some-groups-excluded
      When the law is checked
      Then POA-15B-SUCCESSION-CITIZENSHIP is GAP
      And POA-15B-SUCCESSION-CITIZENSHIP is flagged FLAG
      And POA-15B-SUCCESSION-CITIZENSHIP stays out of the count

  Rule: 45.2: a reported clash lowers the norms it is said to reach, and no other

    Scenario: a clash of acts on foundlings
      Given the law of KAZ
      And the answer to foundling-grant is automatic-no-limit
      And the answer to birth-otherwise-stateless-grant is automatic
      And these entries on act-contradiction-themes
        | value           | touches          |
        | [statelessness] | POA-44-FOUNDLING |
      When the law is checked
      Then POA-44-FOUNDLING is PARTIAL
      And the rules of POA-44-FOUNDLING reach COMPLIANT
      And POA-44-FOUNDLING is flagged CAPPED
      And POA-44-OTHERWISE-STATELESS-CHILD is COMPLIANT
      And the remark on POA-44-OTHERWISE-STATELESS-CHILD is "45.2 note: a clash of acts was reported in this field, though not on this norm: check"

    Scenario: practice that departs from the law lowers a norm on law, and leaves mixed norms to their own question
      Given the law of KAZ
      And the answer to foundling-grant is automatic-no-limit
      And the answer to individual-removal-decision is yes
      And the answer to arbitrary-removal-practice is no-reports
      And these entries on practice-contradiction-themes
        | value                                | touches                                         |
        | [statelessness, expulsion-safeguards] | POA-44-FOUNDLING, POA-41-NO-ARBITRARY-EXPULSION |
      When the law is checked
      Then POA-44-FOUNDLING is PARTIAL
      And POA-44-FOUNDLING is flagged CAPPED
      And POA-41-NO-ARBITRARY-EXPULSION is COMPLIANT

    Scenario: practice that departs somewhere in the field leaves a note
      Given the law of KAZ
      And the answer to foundling-grant is automatic-no-limit
      And the answer to practice-contradiction-themes is [statelessness]
      When the law is checked
      Then POA-44-FOUNDLING is COMPLIANT
      And the remark on POA-44-FOUNDLING is "45.2 note: practice was reported to depart from the law in this field, though not on this norm: check"

    Scenario: a clash does not make a gap smaller or an unknown known
      Given the law of KAZ
      And the answer to foundling-grant is nothing
      And these entries on act-contradiction-themes
        | value           | touches                                          |
        | [statelessness] | POA-44-FOUNDLING, POA-44-OTHERWISE-STATELESS-CHILD |
      When the law is checked
      Then POA-44-FOUNDLING is GAP
      And POA-44-OTHERWISE-STATELESS-CHILD is UNKNOWN

    Scenario: norms on contradictions, conformity and implementation are never capped
      Given the law of KAZ
      And the answer to treaty-respect-check is yes
      And these entries on act-contradiction-themes
        | value           | touches                      |
        | [statelessness] | POA-45-INSTRUMENTS-RESPECTED |
      When the law is checked
      Then POA-45-INSTRUMENTS-RESPECTED is COMPLIANT

    Scenario: where nobody said whether acts clash, the cap was not checked
      Given the law of KAZ
      And the answer to foundling-grant is automatic-no-limit
      When the law is checked
      Then POA-44-FOUNDLING is COMPLIANT
      And the remark on POA-44-FOUNDLING is "45.2 cap not checked: whether acts clash here, or practice departs from them, was not answered"

  Rule: Reports that nobody confirmed

    Scenario Outline: would the norm be met without the reports: <grounds>
      Given the law of KAZ
      And the answer to individual-removal-decision is <decision>
      And the answer to arbitrary-removal-practice is unconfirmed-reports
      When the law is checked
      Then POA-41-NO-ARBITRARY-EXPULSION is PARTIAL
      And POA-41-NO-ARBITRARY-EXPULSION <flag>

      Examples:
        | grounds | decision | flag                       |
        | yes     | yes      | is flagged UNCONFIRMED     |
        | no      | partial  | is not flagged UNCONFIRMED |

  Rule: A gap that follows from another is counted there, and counting hides no gap

    Scenario: without a procedure there is nothing for applicants, and the root enters the count
      Given the law of KAZ
      And the answer to rsd-procedure is no
      And the answer to asylum-seeker-medical is no
      And the answer to refugee-residence-paper is none
      When the law is checked
      Then POA-43-APPLICANT-MEDICAL is GAP
      And POA-43-APPLICANT-MEDICAL is flagged DEPENDENT
      And POA-43-APPLICANT-MEDICAL stays out of the count
      And POA-43-RSD-PROCEDURE is GAP
      And POA-43-RSD-PROCEDURE enters the count
      And the theme refugee-procedure counts 1 GAP
      And the theme refugee-procedure is SERIOUS_GAP

    Scenario: a chain of gaps is counted at its first root
      Given the law of KAZ
      And the answer to rsd-procedure is no
      And the answer to rejection-reconsidered is no
      And the answer to appeal-stay-law is provided-always
      And the answer to appeal-stay-practice is not-respected
      When the law is checked
      Then POA-43-RECONSIDERATION is flagged DEPENDENT
      And POA-43-REMAIN-PENDING-APPEAL is flagged DEPENDENT
      And POA-43-RSD-PROCEDURE enters the count
      And the theme refugee-procedure counts 1 GAP

    Scenario: where the root does not address the State, what hangs on it stands alone
      Given the law of DNK
      And the answer to rsd-procedure is no
      And the answer to asylum-status-grantable is no
      When the law is checked
      Then POA-13A-ENJOY is GAP
      And POA-13A-ENJOY enters the count
      And POA-43-RSD-PROCEDURE stays out of the count
      And the theme refugee-procedure counts 1 GAP

    Scenario: where the root is unknown, what hangs on it stands alone
      Given the law of KAZ
      And the answer to asylum-seeker-medical is no
      When the law is checked
      Then POA-43-RSD-PROCEDURE is UNKNOWN
      And POA-43-APPLICANT-MEDICAL enters the count

    Scenario: a good answer under a missing root is kept and marked
      Given the law of KAZ
      And the answer to rsd-procedure is no
      And the answer to asylum-seeker-medical is yes
      When the law is checked
      Then POA-43-APPLICANT-MEDICAL is COMPLIANT
      And POA-43-APPLICANT-MEDICAL is flagged CHECK_ANSWERS

    Scenario Outline: three links act under a condition of their own: <norm>
      Given the law of KAZ
      And the answers
        | question                       | answer        |
        | deprivation-grounds-precision  | exhaustive-list |
        | <question>                     | <acts>        |
        | <other>                        | <found>       |
        | <third>                        | <said>        |
      When the law is checked
      Then <norm> is GAP
      And <norm> is flagged DEPENDENT
      And <root> is GAP

      Examples:
        | norm                                | root                           | question                   | acts         | other                         | found | third              | said                  |
        | POA-44-DEPRIVATION-SAFEGUARDS       | POA-44-DEPRIVATION-PROCEEDINGS | deprivation-procedure      | no-procedure | deprivation-safeguards        | []    | deprivation-appeal | no                    |
        | POA-44-DEPRIVATION-APPEAL           | POA-44-DEPRIVATION-PROCEEDINGS | deprivation-procedure      | no-procedure | deprivation-safeguards        | []    | deprivation-appeal | no                    |
        | POA-43-NON-REFOULEMENT-UNRECOGNISED | POA-13C-NON-REFOULEMENT        | non-refoulement-in-statute | no           | non-refoulement-before-status | no    | deprivation-appeal | no                    |
        | POA-41-GROUNDS-LIMITED              | POA-41-GROUNDS-SPECIFIED       | removal-grounds-specified  | no           | removal-grounds               | []    | deprivation-appeal | no                    |
        | POA-41-GROUNDS-LIMITED              | POA-41-GROUNDS-SPECIFIED       | removal-grounds-specified  | no           | removal-grounds               | [not-limited-by-law] | deprivation-appeal | no     |

    Scenario: a gap of its own, though the root is a gap for another reason, enters the count
      Given the law of KAZ
      And the answer to non-refoulement-in-statute is yes
      And the answer to refoulement-practice is confirmed-cases
      And the answer to non-refoulement-before-status is no
      When the law is checked
      Then POA-13C-NON-REFOULEMENT is GAP
      And POA-43-NON-REFOULEMENT-UNRECOGNISED is GAP
      And POA-43-NON-REFOULEMENT-UNRECOGNISED enters the count

    Scenario: one duty stated twice is counted once, as the worse of the two
      Given the law of KAZ
      And the answer to non-refoulement-exceptions is none
      And the answer to non-refoulement-forms is []
      And the answer to non-refoulement-in-statute is partial
      And the answer to non-refoulement-grounds is [race]
      And the answer to refoulement-practice is no-reports
      When the law is checked
      Then POA-13C-NON-REFOULEMENT is PARTIAL
      And POA-43-NON-REFOULEMENT-ALL-FORMS is GAP
      And the theme refugee-procedure counts 1 GAP
      And the theme expulsion-safeguards counts 1 GAP

    Scenario: of one duty stated twice, an unknown half is not hidden behind a half that is partly met
      Given the law of KAZ
      And the answer to treaty-1951-party-since is 1999-04-15
      And the answer to refugee-obligations-conformity is partial
      When the law is checked
      Then POA-46-REFUGEE is PARTIAL
      And POA-43-PARTY-CONFORMITY is UNKNOWN
      And the theme legal-quality-implementation counts 0 PARTIAL

    Scenario: norms that overlap are counted each with its own verdict
      Given the law of KAZ
      And the answer to birth-otherwise-stateless-grant is nothing
      And the answer to right-to-nationality-in-law is no
      And the answer to foundling-grant is automatic-no-limit
      When the law is checked
      Then POA-15A-RIGHT-TO-NATIONALITY is GAP
      And POA-44-OTHERWISE-STATELESS-CHILD is GAP
      And the theme statelessness counts 2 GAP

    Scenario: a norm that sums up others is shown and not counted
      Given the law of KAZ
      And the answer to citizenship-law-shortfalls is [birth]
      When the law is checked
      Then POA-44-CITIZENSHIP-CONFORMITY is GAP
      And POA-44-CITIZENSHIP-CONFORMITY stays out of the count
      And the theme statelessness counts 0 GAP

  Rule: 43.9 asks for a stay only where the law gives one, and says so

    Scenario: no stay is no gap under 43.9, and a risk under 13(c)
      Given the law of KAZ
      And the answer to appeal-stay-law is not-provided
      When the law is checked
      Then POA-43-REMAIN-PENDING-APPEAL is NOT_APPLICABLE
      And the remark on POA-43-REMAIN-PENDING-APPEAL is "43.9 advice: the law gives no stay during review, so nothing is asked here; consider giving one by law"
      And the remark on POA-13C-NON-REFOULEMENT is "43.9 risk: the law gives no stay during review, so people may be sent to danger before the second decision"

  Rule: 13(c) tolerates the exception of article 33(2), which other treaties do not know

    Scenario Outline: the treaty that knows no exception: <question>
      Given the law of KAZ
      And the answer to non-refoulement-exceptions is as-article-33-2
      And the answer to <question> is <answer>
      When the law is checked
      Then the remark on POA-13C-NON-REFOULEMENT is "<remark>"

      Examples:
        | question                             | answer     | remark                                                                                                                   |
        | other-human-rights-treaties-in-force | [cat]      | 13(c) remark: the Convention against Torture binds the State and knows no exception to the ban on return                 |
        | treaty-iccpr-party-since             | 2006-04-24 | 13(c) remark: the civil and political rights Covenant binds the State and knows no exception to the ban on return |

  Rule: 39 and 45: what the summary itself shows of contradictions

    Scenario: two acts that contradict one another are evidence, with both articles
      Given the law of KAZ
      And these instruments
        | id              | rank | in force   |
        | citizenship-act | act  | 1992-03-01 |
        | family-code     | act  | 2012-01-17 |
      And these entries on foundling-grant
        | value              | cites           | article |
        | automatic-no-limit | citizenship-act | 13      |
        | nothing            | family-code     | 51      |
      And the answer to act-contradiction-remedy is no
      When the law is checked
      Then POA-45-ACTS-NO-CONTRADICTION is GAP
      And POA-45-ACTS-NO-CONTRADICTION rests on article 13 of citizenship-act
      And POA-45-ACTS-NO-CONTRADICTION rests on article 51 of family-code
      And the remark on POA-45-ACTS-NO-CONTRADICTION is "45.2 evidence: the summary itself holds two acts in force that contradict one another"

    Scenario Outline: a clash of <one> and <other> is evidence for <norm>
      Given the law of KAZ
      And these instruments
        | id     | rank    | in force   |
        | first  | <one>   | 1995-08-30 |
        | second | <other> | 2012-01-17 |
      And these entries on foundling-grant
        | value              | cites  | article |
        | automatic-no-limit | first  | 13      |
        | nothing            | second | 51      |
      And the answer to <question> is <answer>
      When the law is checked
      Then <norm> is COMPLIANT
      And <norm> is flagged CHECK_ANSWERS
      And the remark on <norm> is "<remark>"

      Examples:
        | one          | other  | norm                         | question                 | answer   | remark                                                                                      |
        | act          | by-law | POA-39-BYLAWS-IN-LINE        | bylaws-consistent        | yes      | 39.2 evidence: the summary itself holds a by-law in force that departs from an act           |
        | constitution | act    | POA-45-CONSTITUTION          | constitution-conformity  | conforms | 45.1 evidence: the summary itself holds an act in force that contradicts the constitution    |
        | act          | act    | POA-45-ACTS-NO-CONTRADICTION | act-contradiction-themes | []       | 45.2 evidence: the summary itself holds two acts in force that contradict one another       |

  Rule: A remedy names the answer to reach, and lowers no protection

    Scenario: one answer to change
      Given the answer to foundling-grant is nothing
      When the law is checked
      Then to close POA-44-FOUNDLING, the answer to foundling-grant becomes automatic-no-limit

    Scenario: the nearest way is taken, and a full stay is not cut back to a lesser one
      Given the answer to appeal-stay-law is provided-always
      And the answer to appeal-stay-practice is not-respected
      When the law is checked
      Then to close POA-43-REMAIN-PENDING-APPEAL, the answer to appeal-stay-practice becomes respected

    Scenario: a list loses what is too much and keeps the rest
      Given the answer to removal-grounds is [national-security, unemployment]
      When the law is checked
      Then to close POA-41-GROUNDS-LIMITED, the answer to removal-grounds becomes [national-security]

    Scenario: what rests on our reading alone is known as such
      Given the answer to foundling-grant is on-application
      When the law is checked
      Then POA-44-FOUNDLING rests on our reading alone
