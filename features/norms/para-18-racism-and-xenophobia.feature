# Paragraph 18: racism, xenophobia and intolerance
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
Feature: Paragraph 18, racism, xenophobia and intolerance

  @POA-18-COMBAT
  Rule: 18.1 and 18.2 Racism, xenophobia and intolerance are banned and punished, with redress for victims

    Scenario Outline: an act bans racist conduct: <ban>, and punishes it with redress for victims: <sanctions>
      Given the answers
        | racial-discrimination-prohibited | <ban>       |
        | racist-acts-sanctioned           | <sanctions> |
      When the law is checked
      Then POA-18-COMBAT is <verdict>
      And the reason for POA-18-COMBAT is "<reason>"

      Examples: only the lack of a ban is a gap; a ban without teeth is partial
        | ban     | sanctions | verdict   | reason                                                                                                                                        |
        | yes     | yes       | COMPLIANT | 18.2 met: an act bans racist, xenophobic and intolerant conduct, with penalties and with redress for victims                                  |
        | yes     | partial   | PARTIAL   | 18.2 partial: racist, xenophobic and intolerant conduct is banned, but the ban is incomplete, or penalties or redress for victims are lacking |
        | yes     | no        | PARTIAL   | 18.2 partial: racist, xenophobic and intolerant conduct is banned, but the ban is incomplete, or penalties or redress for victims are lacking |
        | partial | yes       | PARTIAL   | 18.2 partial: racist, xenophobic and intolerant conduct is banned, but the ban is incomplete, or penalties or redress for victims are lacking |
        | partial | no        | PARTIAL   | 18.2 partial: racist, xenophobic and intolerant conduct is banned, but the ban is incomplete, or penalties or redress for victims are lacking |
        | no      | yes       | GAP       | 18.2 gap: nothing in law bans racist, xenophobic and intolerant conduct                                                                       |

    Scenario: a ban without penalties is half way, no ban at all is a gap
      Given the answers
        | racial-discrimination-prohibited | yes |
        | racist-acts-sanctioned           | no  |
      When the law is checked
      Then POA-18-COMBAT is PARTIAL
      But POA-18-COMBAT would be GAP if the answer to racial-discrimination-prohibited were no
      But POA-18-COMBAT would be COMPLIANT if the answer to racist-acts-sanctioned were yes

    Scenario Outline: <answer> to the ban settles the matter alone
      Given the answer to racial-discrimination-prohibited is <answer>
      When the law is checked
      Then POA-18-COMBAT is <verdict>
      And the reason for POA-18-COMBAT is "<reason>"
      And POA-18-COMBAT waits for racist-acts-sanctioned

      Examples: no penalty could make up for the ban
        | answer  | verdict | reason                                                                                                                                        |
        | no      | GAP     | 18.2 gap: nothing in law bans racist, xenophobic and intolerant conduct                                                                       |
        | partial | PARTIAL | 18.2 partial: racist, xenophobic and intolerant conduct is banned, but the ban is incomplete, or penalties or redress for victims are lacking |

    Scenario: a full ban leaves open whether it is punished
      Given the answer to racial-discrimination-prohibited is yes
      And nothing is known about racist-acts-sanctioned
      When the law is checked
      Then POA-18-COMBAT is UNKNOWN
      And POA-18-COMBAT waits for racist-acts-sanctioned

    Scenario: a lack of penalties says nothing as long as the ban was not looked for
      Given the answer to racist-acts-sanctioned is no
      And nothing is known about racial-discrimination-prohibited
      When the law is checked
      Then POA-18-COMBAT is UNKNOWN
      And POA-18-COMBAT waits for racial-discrimination-prohibited

  @POA-18-PREVENT
  Rule: 18.1 and 18.2 Racism, xenophobia and intolerance are forestalled by active steps

    Scenario Outline: preventive steps are taken: <steps>
      Given the answer to anti-xenophobia-prevention is <steps>
      When the law is checked
      Then POA-18-PREVENT is <verdict>
      And the reason for POA-18-PREVENT is "<reason>"

      Examples:
        | steps   | verdict   | reason                                                                                                          |
        | yes     | COMPLIANT | 18.2 met: teaching, information or training works against racism, xenophobia and intolerance before they arise  |
        | partial | PARTIAL   | 18.2 partial: steps to keep racism, xenophobia and intolerance from arising are one-off or reach officials only |
        | no      | GAP       | 18.2 gap: nothing is done to keep racism, xenophobia and intolerance from arising                               |

    Scenario: a single campaign is not nothing
      Given the answer to anti-xenophobia-prevention is partial
      When the law is checked
      Then POA-18-PREVENT is PARTIAL
      But POA-18-PREVENT would be GAP if the answer to anti-xenophobia-prevention were no
      But POA-18-PREVENT would be COMPLIANT if the answer to anti-xenophobia-prevention were yes

    Scenario: a ban in an act does not show that anything is done to prevent
      Given the answers
        | racial-discrimination-prohibited | yes |
        | racist-acts-sanctioned           | yes |
      And nothing is known about anti-xenophobia-prevention
      When the law is checked
      Then POA-18-PREVENT is UNKNOWN
      And POA-18-PREVENT waits for anti-xenophobia-prevention

  @POA-18-MIGRANTS-COVERED
  Rule: 18.1 and 18.2 Measures against racism protect migrants too

    Scenario Outline: protection reaches migrants and other foreigners: <cover>
      Given the answer to discrimination-law-covers-migrants is <cover>
      When the law is checked
      Then POA-18-MIGRANTS-COVERED is <verdict>
      And the reason for POA-18-MIGRANTS-COVERED is "<reason>"

      Examples:
        | cover   | verdict   | reason                                                                                    |
        | yes     | COMPLIANT | 18.2 met: law on discrimination protects migrants and other foreigners too                |
        | partial | PARTIAL   | 18.2 partial: law on discrimination protects foreigners only if they are lawful residents |
        | no      | GAP       | 18.2 gap: law on discrimination leaves migrants and other foreigners unprotected          |

    Scenario: protection must not depend on a residence permit
      Given the answer to discrimination-law-covers-migrants is yes
      When the law is checked
      Then POA-18-MIGRANTS-COVERED is COMPLIANT
      But POA-18-MIGRANTS-COVERED would be PARTIAL if the answer to discrimination-law-covers-migrants were partial

    Scenario: a ban that says nothing of whom it protects leaves migrants open
      Given the answer to racial-discrimination-prohibited is yes
      And nothing is known about discrimination-law-covers-migrants
      When the law is checked
      Then POA-18-MIGRANTS-COVERED is UNKNOWN
      And POA-18-MIGRANTS-COVERED waits for discrimination-law-covers-migrants
