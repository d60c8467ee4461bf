# Paragraph 12: work with other States against cross-border crime
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
Feature: Paragraph 12, work with other States against cross-border crime

  @POA-12-COOPERATE-CRIME
  Rule: 12.1 The State works with others against cross-border crime tied to irregular migration

    Scenario Outline: the authorities can work with other States: <answer>
      Given the answer to migration-crime-cooperation is <answer>
      When the law is checked
      Then POA-12-COOPERATE-CRIME is <verdict>
      And the reason for POA-12-COOPERATE-CRIME is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                                                                 |
        | yes     | COMPLIANT | 12.1 met: the authorities have, and use, a legal base to work with other States against cross-border crime tied to irregular migration |
        | partial | PARTIAL   | 12.1 partial: the authorities may work with some neighbours only, or leave their powers unused                                         |
        | no      | GAP       | 12.1 gap: the authorities have no legal base to work with other States against cross-border crime tied to irregular migration          |

    Scenario: an agreement with some neighbours, or one that nobody uses, is better than none
      Given the answer to migration-crime-cooperation is partial
      When the law is checked
      Then POA-12-COOPERATE-CRIME is PARTIAL
      But POA-12-COOPERATE-CRIME would be GAP if the answer to migration-crime-cooperation were no
      But POA-12-COOPERATE-CRIME would be COMPLIANT if the answer to migration-crime-cooperation were yes

    Scenario: an offence at home does not show that there is work with other States
      Given the answer to migrant-trafficking-offence is yes
      And nothing is known about migration-crime-cooperation
      When the law is checked
      Then POA-12-COOPERATE-CRIME is UNKNOWN
      And POA-12-COOPERATE-CRIME waits for migration-crime-cooperation
