# Paragraph 49: law carried out in practice
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
# An answer may have several sources; the report says who they are.
Feature: Paragraph 49, law carried out in practice

  @POA-49-EFFECTIVE
  Rule: 49.1 People in fact receive what migration, refugee and citizenship law promises them

    Scenario Outline: people in fact obtain what law gives them: <answer>
      Given the answer to impl-effective is <answer>
      When the law is checked
      Then POA-49-EFFECTIVE is <verdict>
      And the reason for POA-49-EFFECTIVE is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                        |
        | yes     | COMPLIANT | 49.1 met: people in fact obtain what migration, refugee and citizenship law gives them        |
        | partial | PARTIAL   | 49.1 partial: people in fact obtain what the law gives them in some fields only               |
        | no      | GAP       | 49.1 gap: people do not in fact obtain what migration, refugee and citizenship law gives them |

    Scenario: law that works in some fields only is not yet effective
      Given the answer to impl-effective is partial
      When the law is checked
      Then POA-49-EFFECTIVE is PARTIAL
      But POA-49-EFFECTIVE would be COMPLIANT if the answer to impl-effective were yes

    Scenario: a good act does not show that people obtain what it gives
      Given the answer to migration-statute-exists is yes
      When the law is checked
      Then POA-39-MIGRATION-STATUTE is COMPLIANT
      And POA-49-EFFECTIVE is UNKNOWN
      And POA-49-EFFECTIVE waits for impl-effective

    Scenario: a good act does not make up for what offices do
      Given the answer to migration-statute-exists is yes
      And the answer to impl-effective is no
      When the law is checked
      Then POA-39-MIGRATION-STATUTE is COMPLIANT
      And POA-49-EFFECTIVE is GAP

    Scenario: where a government and an organisation disagree, neither wins
      Given the answer to impl-effective is [{value: yes, source: government-report}, {value: no, source: ngo}]
      When the law is checked
      Then POA-49-EFFECTIVE is UNKNOWN
      And POA-49-EFFECTIVE waits for impl-effective

    Scenario: a court that has looked into practice is followed
      Given the answer to impl-effective is [{value: yes, source: government-report}, {value: no, source: court}]
      When the law is checked
      Then POA-49-EFFECTIVE is GAP
      But POA-49-EFFECTIVE would be UNKNOWN if the answer to impl-effective were [{value: yes, source: court}, {value: no, source: treaty-body}]

    Scenario: a State that declines to say is not thereby at fault
      Given the answer to impl-effective is {unavailable: declined}
      When the law is checked
      Then POA-49-EFFECTIVE is UNKNOWN
      And POA-49-EFFECTIVE waits for impl-effective

    Scenario: practice that nobody has looked into is neither good nor bad
      Given nothing is known about impl-effective
      When the law is checked
      Then POA-49-EFFECTIVE is UNKNOWN
      And POA-49-EFFECTIVE waits for impl-effective

  @POA-49-CONSISTENT
  Rule: 49.1 Laws are applied in like manner to like cases

    Scenario Outline: like cases get like results: <answer>
      Given the answer to impl-consistent is <answer>
      When the law is checked
      Then POA-49-CONSISTENT is <verdict>
      And the reason for POA-49-CONSISTENT is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                     |
        | yes     | COMPLIANT | 49.1 met: like cases get like results, over time and from office to office |
        | partial | PARTIAL   | 49.1 partial: like cases get like results in some fields only              |
        | no      | GAP       | 49.1 gap: like cases do not get like results                               |

    Scenario: like results in some fields are more than in none
      Given the answer to impl-consistent is partial
      When the law is checked
      Then POA-49-CONSISTENT is PARTIAL
      But POA-49-CONSISTENT would be GAP if the answer to impl-consistent were no

    Scenario: results that nobody has compared are not known to be alike
      Given nothing is known about impl-consistent
      When the law is checked
      Then POA-49-CONSISTENT is UNKNOWN
      And POA-49-CONSISTENT waits for impl-consistent

  @POA-49-UNIFORM
  Rule: 49.1 Laws are applied alike all over the country

    Scenario Outline: law is applied the same in every part of the country: <answer>
      Given the answer to impl-uniform is <answer>
      When the law is checked
      Then POA-49-UNIFORM is <verdict>
      And the reason for POA-49-UNIFORM is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                        |
        | yes     | COMPLIANT | 49.1 met: law is applied the same in every part of the country                |
        | partial | PARTIAL   | 49.1 partial: law is applied the same everywhere but in a region that differs |
        | no      | GAP       | 49.1 gap: law is not applied the same from one part of the country to another |

    Scenario: one region that differs makes the difference
      Given the answer to impl-uniform is yes
      When the law is checked
      Then POA-49-UNIFORM is COMPLIANT
      But POA-49-UNIFORM would be PARTIAL if the answer to impl-uniform were partial

    Scenario: offices may treat like cases alike and a region may still stand apart
      Given the answer to impl-consistent is yes
      And the answer to impl-uniform is no
      When the law is checked
      Then POA-49-CONSISTENT is COMPLIANT
      And POA-49-UNIFORM is GAP

    Scenario: a country whose regions nobody has compared is not known to be uniform
      Given nothing is known about impl-uniform
      When the law is checked
      Then POA-49-UNIFORM is UNKNOWN
      And POA-49-UNIFORM waits for impl-uniform

  @POA-49-INSTRUMENTS
  Rule: 49.1 Treaties are put into practice effectively, evenly and throughout the country

    Scenario Outline: treaties are put to work in the same way: <answer>
      Given the answer to impl-instruments is <answer>
      When the law is checked
      Then POA-49-INSTRUMENTS is <verdict>
      And the reason for POA-49-INSTRUMENTS is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                          |
        | yes     | COMPLIANT | 49.1 met: treaties are put to work effectively, evenly and throughout the country               |
        | partial | PARTIAL   | 49.1 partial: only some treaties are put to work effectively, evenly and throughout the country |
        | no      | GAP       | 49.1 gap: treaties are not put to work effectively, evenly and throughout the country           |

    Scenario: some treaties put to work are not all
      Given the answer to impl-instruments is yes
      When the law is checked
      Then POA-49-INSTRUMENTS is COMPLIANT
      But POA-49-INSTRUMENTS would be PARTIAL if the answer to impl-instruments were partial

    Scenario: national law may be carried out while treaties stay on paper
      Given the answer to impl-effective is yes
      And the answer to impl-instruments is no
      When the law is checked
      Then POA-49-EFFECTIVE is COMPLIANT
      And POA-49-INSTRUMENTS is GAP

    Scenario: treaties whose use nobody has looked into are not known to stay on paper
      Given nothing is known about impl-instruments
      When the law is checked
      Then POA-49-INSTRUMENTS is UNKNOWN
      And POA-49-INSTRUMENTS waits for impl-instruments
