# Paragraph 45: clashes between laws, and between law and practice
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
# {value: [a], checked: [a, b]} is "of a and b, which were looked at, only a holds"; what was not looked at is not known.
Feature: Paragraph 45, clashes between laws, and between law and practice

  @POA-45-CONSTITUTION
  Rule: 45.1 Laws are brought into line with the constitution where they clash

    Scenario Outline: the laws fit the constitution: <answer>
      Given the answer to constitution-conformity is <answer>
      When the law is checked
      Then POA-45-CONSTITUTION is <verdict>
      And the reason for POA-45-CONSTITUTION is "<reason>"

      Examples:
        | answer                 | verdict   | reason                                                                                               |
        | conforms               | COMPLIANT | 45.1 met: law on migration, refugees and citizenship fits the constitution                           |
        | conflicts-being-mended | PARTIAL   | 45.1 partial: laws conflict with the constitution, and a bill is tabled to mend each conflict        |
        | conflicts-left         | GAP       | 45.1 gap: laws conflict with the constitution, and some or all of the conflicts are left as they are |

    Scenario: a bill tabled for every conflict makes the difference
      Given the answer to constitution-conformity is conflicts-left
      When the law is checked
      Then POA-45-CONSTITUTION is GAP
      But POA-45-CONSTITUTION would be PARTIAL if the answer to constitution-conformity were conflicts-being-mended

    Scenario: where law fits the constitution nothing needs mending
      Given the answer to constitution-conformity is conforms
      When the law is checked
      Then POA-45-CONSTITUTION is COMPLIANT
      But POA-45-CONSTITUTION would be PARTIAL if the answer to constitution-conformity were conflicts-being-mended

    Scenario: laws that were not held against the constitution are not known to fit it
      Given nothing is known about constitution-conformity
      When the law is checked
      Then POA-45-CONSTITUTION is UNKNOWN
      And POA-45-CONSTITUTION waits for constitution-conformity

  @POA-45-ACTS-NO-CONTRADICTION
  Rule: 45.2 Contradictions between one act and another are removed

    Scenario Outline: acts clash in <fields>, and steps to clear the clashes are under way: <steps>
      Given the answer to act-contradiction-themes is <fields>
      And the answer to act-contradiction-remedy is <steps>
      When the law is checked
      Then POA-45-ACTS-NO-CONTRADICTION is <verdict>
      And the reason for POA-45-ACTS-NO-CONTRADICTION is "<reason>"

      Examples: the field makes no difference, and steps alone do not yet meet the aim
        | fields                         | steps   | verdict | reason                                                                                                        |
        | [statelessness]                | no      | GAP     | 45.2 gap: acts of parliament contradict one another, and nothing is done about it                             |
        | [statelessness, civil-society] | no      | GAP     | 45.2 gap: acts of parliament contradict one another, and nothing is done about it                             |
        | [statelessness]                | yes     | PARTIAL | 45.2 partial: acts of parliament contradict one another, and steps are under way to clear every clash         |
        | [freedom-of-movement]          | yes     | PARTIAL | 45.2 partial: acts of parliament contradict one another, and steps are under way to clear every clash         |
        | [statelessness]                | partial | PARTIAL | 45.2 partial: acts of parliament contradict one another, and steps are under way to clear some of the clashes |

    Scenario: where acts clash, steps against some of the clashes are more than none
      Given the answer to act-contradiction-themes is [statelessness]
      And the answer to act-contradiction-remedy is no
      When the law is checked
      Then POA-45-ACTS-NO-CONTRADICTION is GAP
      But POA-45-ACTS-NO-CONTRADICTION would be PARTIAL if the answer to act-contradiction-remedy were partial

    Scenario: the aim is that no acts clash, and not that a bill is tabled
      Given the answer to act-contradiction-themes is [refugee-procedure]
      And the answer to act-contradiction-remedy is yes
      When the law is checked
      Then POA-45-ACTS-NO-CONTRADICTION is PARTIAL
      But POA-45-ACTS-NO-CONTRADICTION would be COMPLIANT if the answer to act-contradiction-themes were []

    Scenario: acts that were read together and do not clash settle the matter alone
      Given the answer to act-contradiction-themes is []
      When the law is checked
      Then POA-45-ACTS-NO-CONTRADICTION is COMPLIANT
      And the reason for POA-45-ACTS-NO-CONTRADICTION is "45.2 met: acts of parliament were read together, and none contradicts another"

    Scenario: where no acts clash, it does no harm that nothing is done
      Given the answer to act-contradiction-themes is []
      And the answer to act-contradiction-remedy is no
      When the law is checked
      Then POA-45-ACTS-NO-CONTRADICTION is COMPLIANT
      But POA-45-ACTS-NO-CONTRADICTION would be GAP if the answer to act-contradiction-themes were [minority-rights]

    Scenario: acts are known to clash, and nobody has asked what is done about it
      Given the answer to act-contradiction-themes is [immigration-status]
      When the law is checked
      Then POA-45-ACTS-NO-CONTRADICTION is UNKNOWN
      And POA-45-ACTS-NO-CONTRADICTION waits for act-contradiction-remedy

    Scenario: nothing is done, and nobody knows whether any acts clash
      Given the answer to act-contradiction-remedy is no
      When the law is checked
      Then POA-45-ACTS-NO-CONTRADICTION is UNKNOWN
      And POA-45-ACTS-NO-CONTRADICTION waits for act-contradiction-themes

    Scenario: some fields were read and no clash found there, the others were not read
      Given the answer to act-contradiction-themes is {value: [], checked: [statelessness, civil-society]}
      And the answer to act-contradiction-remedy is no
      When the law is checked
      Then POA-45-ACTS-NO-CONTRADICTION is UNKNOWN
      But POA-45-ACTS-NO-CONTRADICTION would be COMPLIANT if the answer to act-contradiction-themes were []

    Scenario: one clash is enough, whatever the fields that were not read
      Given the answer to act-contradiction-themes is {value: [statelessness], checked: [statelessness]}
      And the answer to act-contradiction-remedy is no
      When the law is checked
      Then POA-45-ACTS-NO-CONTRADICTION is GAP

    Scenario: acts that were not read together are not known to agree
      Given nothing is known about act-contradiction-themes
      And nothing is known about act-contradiction-remedy
      When the law is checked
      Then POA-45-ACTS-NO-CONTRADICTION is UNKNOWN
      And POA-45-ACTS-NO-CONTRADICTION waits for act-contradiction-themes, act-contradiction-remedy

    Scenario: where acts do not clash, unfinished steps against clashes change nothing
      Given the answers
        | act-contradiction-remedy | partial |
        | act-contradiction-themes | []      |
      When the law is checked
      Then POA-45-ACTS-NO-CONTRADICTION is COMPLIANT
      And the reason for POA-45-ACTS-NO-CONTRADICTION is "45.2 met: acts of parliament were read together, and none contradicts another"

  @POA-45-PRACTICE-NO-CONTRADICTION
  Rule: 45.2 Contradictions between the acts and what offices do are removed

    Scenario Outline: offices depart from the acts in <fields>, and steps to bring them back are under way: <steps>
      Given the answer to practice-contradiction-themes is <fields>
      And the answer to practice-contradiction-remedy is <steps>
      When the law is checked
      Then POA-45-PRACTICE-NO-CONTRADICTION is <verdict>
      And the reason for POA-45-PRACTICE-NO-CONTRADICTION is "<reason>"

      Examples: the field makes no difference, and steps alone do not yet meet the aim
        | fields                         | steps   | verdict | reason                                                                                         |
        | [statelessness]                | no      | GAP     | 45.2 gap: offices depart from the acts, and nothing is done about it                           |
        | [statelessness, civil-society] | no      | GAP     | 45.2 gap: offices depart from the acts, and nothing is done about it                           |
        | [statelessness]                | yes     | PARTIAL | 45.2 partial: offices depart from the acts, and steps are under way to bring all of them back  |
        | [freedom-of-movement]          | yes     | PARTIAL | 45.2 partial: offices depart from the acts, and steps are under way to bring all of them back  |
        | [statelessness]                | partial | PARTIAL | 45.2 partial: offices depart from the acts, and steps are under way to bring some of them back |

    Scenario: where offices depart from the acts, instructions to some offices are more than none
      Given the answer to practice-contradiction-themes is [statelessness]
      And the answer to practice-contradiction-remedy is no
      When the law is checked
      Then POA-45-PRACTICE-NO-CONTRADICTION is GAP
      But POA-45-PRACTICE-NO-CONTRADICTION would be PARTIAL if the answer to practice-contradiction-remedy were partial

    Scenario: the aim is that offices follow the acts, and not that instructions are sent
      Given the answer to practice-contradiction-themes is [refugee-procedure]
      And the answer to practice-contradiction-remedy is yes
      When the law is checked
      Then POA-45-PRACTICE-NO-CONTRADICTION is PARTIAL
      But POA-45-PRACTICE-NO-CONTRADICTION would be COMPLIANT if the answer to practice-contradiction-themes were []

    Scenario: practice that was looked into and follows the acts settles the matter alone
      Given the answer to practice-contradiction-themes is []
      When the law is checked
      Then POA-45-PRACTICE-NO-CONTRADICTION is COMPLIANT
      And the reason for POA-45-PRACTICE-NO-CONTRADICTION is "45.2 met: practice was looked into and follows the acts"

    Scenario: where offices follow the acts, it does no harm that nothing is done
      Given the answer to practice-contradiction-themes is []
      And the answer to practice-contradiction-remedy is no
      When the law is checked
      Then POA-45-PRACTICE-NO-CONTRADICTION is COMPLIANT
      But POA-45-PRACTICE-NO-CONTRADICTION would be GAP if the answer to practice-contradiction-themes were [minority-rights]

    Scenario: offices are known to depart from the acts, and nobody has asked what is done about it
      Given the answer to practice-contradiction-themes is [immigration-status]
      When the law is checked
      Then POA-45-PRACTICE-NO-CONTRADICTION is UNKNOWN
      And POA-45-PRACTICE-NO-CONTRADICTION waits for practice-contradiction-remedy

    Scenario: nothing is done, and nobody knows whether any office departs from the acts
      Given the answer to practice-contradiction-remedy is no
      When the law is checked
      Then POA-45-PRACTICE-NO-CONTRADICTION is UNKNOWN
      And POA-45-PRACTICE-NO-CONTRADICTION waits for practice-contradiction-themes

    Scenario: some fields were looked into and no departure found there, the others were not
      Given the answer to practice-contradiction-themes is {value: [], checked: [statelessness, civil-society]}
      And the answer to practice-contradiction-remedy is no
      When the law is checked
      Then POA-45-PRACTICE-NO-CONTRADICTION is UNKNOWN
      But POA-45-PRACTICE-NO-CONTRADICTION would be COMPLIANT if the answer to practice-contradiction-themes were []

    Scenario: one departure is enough, whatever the fields that were not looked into
      Given the answer to practice-contradiction-themes is {value: [statelessness], checked: [statelessness]}
      And the answer to practice-contradiction-remedy is no
      When the law is checked
      Then POA-45-PRACTICE-NO-CONTRADICTION is GAP

    Scenario: acts that agree with one another do not vouch for what offices do
      Given the answer to act-contradiction-themes is []
      And the answer to practice-contradiction-themes is [expulsion-safeguards]
      And the answer to practice-contradiction-remedy is no
      When the law is checked
      Then POA-45-ACTS-NO-CONTRADICTION is COMPLIANT
      And POA-45-PRACTICE-NO-CONTRADICTION is GAP

    Scenario: practice that was not held against the acts is not known to follow them
      Given nothing is known about practice-contradiction-themes
      And nothing is known about practice-contradiction-remedy
      When the law is checked
      Then POA-45-PRACTICE-NO-CONTRADICTION is UNKNOWN
      And POA-45-PRACTICE-NO-CONTRADICTION waits for practice-contradiction-themes, practice-contradiction-remedy

    Scenario: where practice follows the acts, unfinished steps against departures change nothing
      Given the answers
        | practice-contradiction-remedy | partial |
        | practice-contradiction-themes | []      |
      When the law is checked
      Then POA-45-PRACTICE-NO-CONTRADICTION is COMPLIANT
      And the reason for POA-45-PRACTICE-NO-CONTRADICTION is "45.2 met: practice was looked into and follows the acts"

  @POA-45-INSTRUMENTS-RESPECTED
  Rule: 45.2 When contradictions in law are removed, the result respects international instruments

    Scenario Outline: laws are checked against treaties when clashes are cleared: <answer>
      Given the answer to treaty-respect-check is <answer>
      When the law is checked
      Then POA-45-INSTRUMENTS-RESPECTED is <verdict>
      And the reason for POA-45-INSTRUMENTS-RESPECTED is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                |
        | yes     | COMPLIANT | 45.2 met: laws are checked against the treaties of the State when clashes are cleared |
        | partial | PARTIAL   | 45.2 partial: only new bills are checked against the treaties of the State            |
        | no      | GAP       | 45.2 gap: clashes of law are cleared with no check against the treaties of the State  |

    Scenario: a check of new bills leaves the older laws out
      Given the answer to treaty-respect-check is yes
      When the law is checked
      Then POA-45-INSTRUMENTS-RESPECTED is COMPLIANT
      But POA-45-INSTRUMENTS-RESPECTED would be PARTIAL if the answer to treaty-respect-check were partial

    Scenario: a clash may be cleared at the cost of a treaty
      Given the answer to act-contradiction-themes is []
      And the answer to treaty-respect-check is no
      When the law is checked
      Then POA-45-ACTS-NO-CONTRADICTION is COMPLIANT
      And POA-45-INSTRUMENTS-RESPECTED is GAP

    Scenario: whether laws are checked against treaties was not asked, and so is left open
      Given nothing is known about treaty-respect-check
      When the law is checked
      Then POA-45-INSTRUMENTS-RESPECTED is UNKNOWN
      And POA-45-INSTRUMENTS-RESPECTED waits for treaty-respect-check
