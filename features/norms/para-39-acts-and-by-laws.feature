# Paragraph 39: acts on migration and the by-laws under them
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
Feature: Paragraph 39, acts on migration and the by-laws under them

  @POA-39-MIGRATION-STATUTE
  Rule: 39.1 The State has a current statute on migration and linked matters

    Scenario Outline: an up-to-date act of parliament governs migration: <answer>
      Given the answer to migration-statute-exists is <answer>
      When the law is checked
      Then POA-39-MIGRATION-STATUTE is <verdict>
      And the reason for POA-39-MIGRATION-STATUTE is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                                  |
        | yes     | COMPLIANT | 39.1 met: current acts of parliament govern migration and what is tied to it                            |
        | partial | PARTIAL   | 39.1 partial: an act of parliament governs migration, but it is out of date or leaves a whole field out |
        | no      | GAP       | 39.1 gap: no act of parliament governs migration                                                        |

    Scenario: an act that leaves a whole field out, such as asylum or return, is not enough
      Given the answer to migration-statute-exists is yes
      When the law is checked
      Then POA-39-MIGRATION-STATUTE is COMPLIANT
      But POA-39-MIGRATION-STATUTE would be PARTIAL if the answer to migration-statute-exists were partial

    Scenario: an act that nobody has looked for is not a missing act
      Given nothing is known about migration-statute-exists
      When the law is checked
      Then POA-39-MIGRATION-STATUTE is UNKNOWN
      And POA-39-MIGRATION-STATUTE waits for migration-statute-exists

  @POA-39-BYLAWS-IN-LINE
  Rule: 39.2 By-laws do not depart from the acts above them

    Scenario Outline: by-laws stay within the acts they carry out: <answer>
      Given the answer to bylaws-consistent is <answer>
      When the law is checked
      Then POA-39-BYLAWS-IN-LINE is <verdict>
      And the reason for POA-39-BYLAWS-IN-LINE is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                   |
        | yes     | COMPLIANT | 39.2 met: by-laws stay within the acts they carry out                                    |
        | partial | PARTIAL   | 39.2 partial: by-laws depart from the acts they carry out, but on few and minor points   |
        | no      | GAP       | 39.2 gap: by-laws depart from the acts they carry out on many points, or on weighty ones |

    Scenario: few and minor conflicts are not yet a gap
      Given the answer to bylaws-consistent is partial
      When the law is checked
      Then POA-39-BYLAWS-IN-LINE is PARTIAL
      But POA-39-BYLAWS-IN-LINE would be GAP if the answer to bylaws-consistent were no

    Scenario: a by-law against its act counts here, and not as a clash of acts
      Given the answer to bylaws-consistent is no
      And the answer to act-contradiction-themes is []
      When the law is checked
      Then POA-39-BYLAWS-IN-LINE is GAP
      And POA-45-ACTS-NO-CONTRADICTION is COMPLIANT

    Scenario: by-laws that were not compared with their acts prove nothing
      Given nothing is known about bylaws-consistent
      When the law is checked
      Then POA-39-BYLAWS-IN-LINE is UNKNOWN
      And POA-39-BYLAWS-IN-LINE waits for bylaws-consistent

  @POA-39-BYLAWS-MECHANISMS
  Rule: 39.2 By-laws set out how the acts are carried out

    Scenario Outline: by-laws say who does what, how and by when: <answer>
      Given the answer to bylaws-mechanisms is <answer>
      When the law is checked
      Then POA-39-BYLAWS-MECHANISMS is <verdict>
      And the reason for POA-39-BYLAWS-MECHANISMS is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                        |
        | yes     | COMPLIANT | 39.2 met: by-laws say who carries the acts out, how and by when               |
        | partial | PARTIAL   | 39.2 partial: by-laws say how acts are carried out, but not yet for every act |
        | no      | GAP       | 39.2 gap: by-laws do not say who carries the acts out, how and by when        |

    Scenario: one act with no carrying-out rules yet is enough to fall short
      Given the answer to bylaws-mechanisms is yes
      When the law is checked
      Then POA-39-BYLAWS-MECHANISMS is COMPLIANT
      But POA-39-BYLAWS-MECHANISMS would be PARTIAL if the answer to bylaws-mechanisms were partial

    Scenario: by-laws may keep to the acts and still not say how to carry them out
      Given the answer to bylaws-consistent is yes
      And the answer to bylaws-mechanisms is no
      When the law is checked
      Then POA-39-BYLAWS-IN-LINE is COMPLIANT
      And POA-39-BYLAWS-MECHANISMS is GAP

    Scenario: by-laws that nobody has read are neither good nor missing
      Given nothing is known about bylaws-mechanisms
      When the law is checked
      Then POA-39-BYLAWS-MECHANISMS is UNKNOWN
      And POA-39-BYLAWS-MECHANISMS waits for bylaws-mechanisms

  @POA-39-BYLAW-IMPLEMENTATION
  Rule: 39.3 Where by-laws need further working rules, these exist and keep to the acts

    Scenario Outline: by-laws need further working rules, and have them: <answer>
      Given the answer to bylaw-mechanisms-state is <answer>
      When the law is checked
      Then POA-39-BYLAW-IMPLEMENTATION is <verdict>
      And the reason for POA-39-BYLAW-IMPLEMENTATION is "<reason>"

      Examples:
        | answer               | verdict        | reason                                                                          |
        | in-place-and-lawful  | COMPLIANT      | 39.3 met: the working rules that by-laws need exist and keep to the acts        |
        | in-place-conflicting | PARTIAL        | 39.3 partial: the working rules that by-laws need exist, but go beyond the acts |
        | needed-missing       | GAP            | 39.3 gap: working rules that by-laws need do not exist                          |
        | not-needed           | NOT_APPLICABLE | 39.3 not applicable: by-laws need no further working rules                      |

    Scenario: working rules that go beyond the acts are there, but not lawful
      Given the answer to bylaw-mechanisms-state is in-place-conflicting
      When the law is checked
      Then POA-39-BYLAW-IMPLEMENTATION is PARTIAL
      But POA-39-BYLAW-IMPLEMENTATION would be COMPLIANT if the answer to bylaw-mechanisms-state were in-place-and-lawful

    Scenario: where nothing is needed, nothing is missing and nothing is met
      Given the answer to bylaw-mechanisms-state is not-needed
      When the law is checked
      Then POA-39-BYLAW-IMPLEMENTATION is NOT_APPLICABLE
      But POA-39-BYLAW-IMPLEMENTATION would be GAP if the answer to bylaw-mechanisms-state were needed-missing

    Scenario: whether working rules are needed must be known before they can be missed
      Given nothing is known about bylaw-mechanisms-state
      When the law is checked
      Then POA-39-BYLAW-IMPLEMENTATION is UNKNOWN
      And POA-39-BYLAW-IMPLEMENTATION waits for bylaw-mechanisms-state

  @POA-39-ACTS-FIRST
  Rule: 39.4 Acts of parliament come before executive orders in this field

    Scenario Outline: acts of parliament come before executive orders: <answer>
      Given the answer to norm-hierarchy is <answer>
      When the law is checked
      Then POA-39-ACTS-FIRST is <verdict>
      And the reason for POA-39-ACTS-FIRST is "<reason>"

      Examples:
        | answer           | verdict   | reason                                                                                                        |
        | mainly-acts      | COMPLIANT | 39.4 met: every core matter of migration (entry, stay, removal, refugee status) rests on an act of parliament |
        | mixed            | PARTIAL   | 39.4 partial: some core matters of migration rest on executive orders alone, though not most                  |
        | mainly-executive | GAP       | 39.4 gap: most core matters of migration rest on executive orders alone                                       |

    Scenario: one core matter left to orders alone makes the picture mixed
      Given the answer to norm-hierarchy is mainly-acts
      When the law is checked
      Then POA-39-ACTS-FIRST is COMPLIANT
      But POA-39-ACTS-FIRST would be PARTIAL if the answer to norm-hierarchy were mixed

    Scenario: where the core matters are settled was not looked into, and so is left open
      Given nothing is known about norm-hierarchy
      When the law is checked
      Then POA-39-ACTS-FIRST is UNKNOWN
      And POA-39-ACTS-FIRST waits for norm-hierarchy
