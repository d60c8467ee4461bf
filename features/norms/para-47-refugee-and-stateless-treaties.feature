# Paragraph 47, joining the treaties on refugees, stateless people and migrants
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
# {value: [a], checked: [a, b]} means: a holds, b was looked at and does not, the rest was not looked at.
Feature: Paragraph 47, joining the treaties on refugees, stateless people and migrants

  @POA-47-ACCEDE-1951
  Rule: 13(b).1 and 47.1 The State is bound by the 1951 Refugee Convention

    Scenario Outline: since when it is bound: <since>; signed or on the way: <signed>
      Given the answers
        | treaty-1951-party-since      | <since>  |
        | treaties-signed-not-ratified | <signed> |
      When the law is checked
      Then POA-47-ACCEDE-1951 is <verdict>
      And the reason for POA-47-ACCEDE-1951 is "<reason>"

      Examples: the day is 2024-01-01; a treaty binds on its day and not before
        | since      | signed | verdict   | reason                                                                                                   |
        | 1996-05-16 | []     | COMPLIANT | 13(b).1 met: the 1951 Refugee Convention binds the State                                                 |
        | 2024-01-01 | []     | COMPLIANT | 13(b).1 met: the 1951 Refugee Convention binds the State                                                 |
        | 2024-01-02 | [1951] | PARTIAL   | 13(b).1 partial: the 1951 Refugee Convention does not bind the State yet, but a step to join is recorded |
        | null       | [1951] | PARTIAL   | 13(b).1 partial: the 1951 Refugee Convention does not bind the State yet, but a step to join is recorded |
        | 2024-01-02 | []     | GAP       | 13(b).1 gap: the 1951 Refugee Convention does not bind the State, and no step to join is recorded        |
        | null       | []     | GAP       | 13(b).1 gap: the 1951 Refugee Convention does not bind the State, and no step to join is recorded        |
        | null       | [1967] | GAP       | 13(b).1 gap: the 1951 Refugee Convention does not bind the State, and no step to join is recorded        |

    Scenario: being bound settles the matter, whatever is known of signatures
      Given the answer to treaty-1951-party-since is 1993-01-01
      And nothing is known about treaties-signed-not-ratified
      When the law is checked
      Then POA-47-ACCEDE-1951 is COMPLIANT
      And the reason for POA-47-ACCEDE-1951 is "13(b).1 met: the 1951 Refugee Convention binds the State"

    Scenario: a step to join parts a shortfall from a gap
      Given the answers
        | treaty-1951-party-since      | null   |
        | treaties-signed-not-ratified | [1951] |
      When the law is checked
      Then POA-47-ACCEDE-1951 is PARTIAL
      But POA-47-ACCEDE-1951 would be GAP if the answer to treaties-signed-not-ratified were []

    Scenario: one day decides whether the treaty binds
      Given the answers
        | treaty-1951-party-since      | 2024-01-02 |
        | treaties-signed-not-ratified | [1951]     |
      When the law is checked
      Then POA-47-ACCEDE-1951 is PARTIAL
      But POA-47-ACCEDE-1951 would be COMPLIANT if the answer to treaty-1951-party-since were 2024-01-01

    Scenario: checked and not bound is a finding, but of which kind the signatures tell
      Given the answer to treaty-1951-party-since is null
      And nothing is known about treaties-signed-not-ratified
      When the law is checked
      Then POA-47-ACCEDE-1951 is UNKNOWN
      And POA-47-ACCEDE-1951 waits for treaties-signed-not-ratified

    Scenario: a signature list says nothing while nobody has checked whether the treaty binds
      Given the answer to treaties-signed-not-ratified is [1951]
      And nothing is known about treaty-1951-party-since
      When the law is checked
      Then POA-47-ACCEDE-1951 is UNKNOWN
      And POA-47-ACCEDE-1951 waits for treaty-1951-party-since

    Scenario: the Protocol does not stand in for the Convention
      Given the answers
        | treaty-1951-party-since      | null       |
        | treaty-1967-party-since      | 1993-01-01 |
        | treaties-signed-not-ratified | []         |
      When the law is checked
      Then POA-47-ACCEDE-1951 is GAP

  @POA-47-ACCEDE-1967
  Rule: 13(b).1 and 47.1 The State is bound by the 1967 Refugee Protocol

    Scenario Outline: since when it is bound: <since>; signed or on the way: <signed>
      Given the answers
        | treaty-1967-party-since      | <since>  |
        | treaties-signed-not-ratified | <signed> |
      When the law is checked
      Then POA-47-ACCEDE-1967 is <verdict>
      And the reason for POA-47-ACCEDE-1967 is "<reason>"

      Examples: the day is 2024-01-01; a treaty binds on its day and not before
        | since      | signed | verdict   | reason                                                                                                 |
        | 1996-05-16 | []     | COMPLIANT | 13(b).1 met: the 1967 Refugee Protocol binds the State                                                 |
        | 2024-01-01 | []     | COMPLIANT | 13(b).1 met: the 1967 Refugee Protocol binds the State                                                 |
        | 2024-01-02 | [1967] | PARTIAL   | 13(b).1 partial: the 1967 Refugee Protocol does not bind the State yet, but a step to join is recorded |
        | null       | [1967] | PARTIAL   | 13(b).1 partial: the 1967 Refugee Protocol does not bind the State yet, but a step to join is recorded |
        | 2024-01-02 | []     | GAP       | 13(b).1 gap: the 1967 Refugee Protocol does not bind the State, and no step to join is recorded        |
        | null       | []     | GAP       | 13(b).1 gap: the 1967 Refugee Protocol does not bind the State, and no step to join is recorded        |
        | null       | [1951] | GAP       | 13(b).1 gap: the 1967 Refugee Protocol does not bind the State, and no step to join is recorded        |

    Scenario: being bound settles the matter, whatever is known of signatures
      Given the answer to treaty-1967-party-since is 1993-01-01
      And nothing is known about treaties-signed-not-ratified
      When the law is checked
      Then POA-47-ACCEDE-1967 is COMPLIANT
      And the reason for POA-47-ACCEDE-1967 is "13(b).1 met: the 1967 Refugee Protocol binds the State"

    Scenario: a step to join parts a shortfall from a gap
      Given the answers
        | treaty-1967-party-since      | null   |
        | treaties-signed-not-ratified | [1967] |
      When the law is checked
      Then POA-47-ACCEDE-1967 is PARTIAL
      But POA-47-ACCEDE-1967 would be GAP if the answer to treaties-signed-not-ratified were []

    Scenario: one day decides whether the treaty binds
      Given the answers
        | treaty-1967-party-since      | 2024-01-02 |
        | treaties-signed-not-ratified | [1967]     |
      When the law is checked
      Then POA-47-ACCEDE-1967 is PARTIAL
      But POA-47-ACCEDE-1967 would be COMPLIANT if the answer to treaty-1967-party-since were 2024-01-01

    Scenario: checked and not bound is a finding, but of which kind the signatures tell
      Given the answer to treaty-1967-party-since is null
      And nothing is known about treaties-signed-not-ratified
      When the law is checked
      Then POA-47-ACCEDE-1967 is UNKNOWN
      And POA-47-ACCEDE-1967 waits for treaties-signed-not-ratified

    Scenario: a signature list says nothing while nobody has checked whether the treaty binds
      Given the answer to treaties-signed-not-ratified is [1967]
      And nothing is known about treaty-1967-party-since
      When the law is checked
      Then POA-47-ACCEDE-1967 is UNKNOWN
      And POA-47-ACCEDE-1967 waits for treaty-1967-party-since

    Scenario: the Convention does not stand in for the Protocol
      Given the answers
        | treaty-1951-party-since      | 1993-01-01 |
        | treaty-1967-party-since      | null       |
        | treaties-signed-not-ratified | []         |
      When the law is checked
      Then POA-47-ACCEDE-1967 is GAP

  @POA-47-ACCEDE-1954
  Rule: 15(c).2 and 47.1 The State is bound by the 1954 Convention on stateless persons

    Scenario Outline: since when it is bound: <since>; signed or on the way: <signed>
      Given the answers
        | treaty-1954-party-since      | <since>  |
        | treaties-signed-not-ratified | <signed> |
      When the law is checked
      Then POA-47-ACCEDE-1954 is <verdict>
      And the reason for POA-47-ACCEDE-1954 is "<reason>"

      Examples: the day is 2024-01-01; a treaty binds on its day and not before
        | since      | signed | verdict   | reason                                                                                                                |
        | 1996-05-16 | []     | COMPLIANT | 15(c).2 met: the 1954 Convention on stateless persons binds the State                                                 |
        | 2024-01-01 | []     | COMPLIANT | 15(c).2 met: the 1954 Convention on stateless persons binds the State                                                 |
        | 2024-01-02 | [1954] | PARTIAL   | 15(c).2 partial: the 1954 Convention on stateless persons does not bind the State yet, but a step to join is recorded |
        | null       | [1954] | PARTIAL   | 15(c).2 partial: the 1954 Convention on stateless persons does not bind the State yet, but a step to join is recorded |
        | 2024-01-02 | []     | GAP       | 15(c).2 gap: the 1954 Convention on stateless persons does not bind the State, and no step to join is recorded        |
        | null       | []     | GAP       | 15(c).2 gap: the 1954 Convention on stateless persons does not bind the State, and no step to join is recorded        |
        | null       | [1961] | GAP       | 15(c).2 gap: the 1954 Convention on stateless persons does not bind the State, and no step to join is recorded        |

    Scenario: being bound settles the matter, whatever is known of signatures
      Given the answer to treaty-1954-party-since is 1993-01-01
      And nothing is known about treaties-signed-not-ratified
      When the law is checked
      Then POA-47-ACCEDE-1954 is COMPLIANT
      And the reason for POA-47-ACCEDE-1954 is "15(c).2 met: the 1954 Convention on stateless persons binds the State"

    Scenario: a step to join parts a shortfall from a gap
      Given the answers
        | treaty-1954-party-since      | null   |
        | treaties-signed-not-ratified | [1954] |
      When the law is checked
      Then POA-47-ACCEDE-1954 is PARTIAL
      But POA-47-ACCEDE-1954 would be GAP if the answer to treaties-signed-not-ratified were []

    Scenario: one day decides whether the treaty binds
      Given the answers
        | treaty-1954-party-since      | 2024-01-02 |
        | treaties-signed-not-ratified | [1954]     |
      When the law is checked
      Then POA-47-ACCEDE-1954 is PARTIAL
      But POA-47-ACCEDE-1954 would be COMPLIANT if the answer to treaty-1954-party-since were 2024-01-01

    Scenario: checked and not bound is a finding, but of which kind the signatures tell
      Given the answer to treaty-1954-party-since is null
      And nothing is known about treaties-signed-not-ratified
      When the law is checked
      Then POA-47-ACCEDE-1954 is UNKNOWN
      And POA-47-ACCEDE-1954 waits for treaties-signed-not-ratified

    Scenario: a signature list says nothing while nobody has checked whether the treaty binds
      Given the answer to treaties-signed-not-ratified is [1954]
      And nothing is known about treaty-1954-party-since
      When the law is checked
      Then POA-47-ACCEDE-1954 is UNKNOWN
      And POA-47-ACCEDE-1954 waits for treaty-1954-party-since

  @POA-47-ACCEDE-1961
  Rule: 15(c).2 and 47.1 The State is bound by the 1961 statelessness Convention

    Scenario Outline: since when it is bound: <since>; signed or on the way: <signed>
      Given the answers
        | treaty-1961-party-since      | <since>  |
        | treaties-signed-not-ratified | <signed> |
      When the law is checked
      Then POA-47-ACCEDE-1961 is <verdict>
      And the reason for POA-47-ACCEDE-1961 is "<reason>"

      Examples: the day is 2024-01-01; a treaty binds on its day and not before
        | since      | signed | verdict   | reason                                                                                                         |
        | 1996-05-16 | []     | COMPLIANT | 15(c).2 met: the 1961 statelessness Convention binds the State                                                 |
        | 2024-01-01 | []     | COMPLIANT | 15(c).2 met: the 1961 statelessness Convention binds the State                                                 |
        | 2024-01-02 | [1961] | PARTIAL   | 15(c).2 partial: the 1961 statelessness Convention does not bind the State yet, but a step to join is recorded |
        | null       | [1961] | PARTIAL   | 15(c).2 partial: the 1961 statelessness Convention does not bind the State yet, but a step to join is recorded |
        | 2024-01-02 | []     | GAP       | 15(c).2 gap: the 1961 statelessness Convention does not bind the State, and no step to join is recorded        |
        | null       | []     | GAP       | 15(c).2 gap: the 1961 statelessness Convention does not bind the State, and no step to join is recorded        |
        | null       | [1954] | GAP       | 15(c).2 gap: the 1961 statelessness Convention does not bind the State, and no step to join is recorded        |

    Scenario: being bound settles the matter, whatever is known of signatures
      Given the answer to treaty-1961-party-since is 1993-01-01
      And nothing is known about treaties-signed-not-ratified
      When the law is checked
      Then POA-47-ACCEDE-1961 is COMPLIANT
      And the reason for POA-47-ACCEDE-1961 is "15(c).2 met: the 1961 statelessness Convention binds the State"

    Scenario: a step to join parts a shortfall from a gap
      Given the answers
        | treaty-1961-party-since      | null   |
        | treaties-signed-not-ratified | [1961] |
      When the law is checked
      Then POA-47-ACCEDE-1961 is PARTIAL
      But POA-47-ACCEDE-1961 would be GAP if the answer to treaties-signed-not-ratified were []

    Scenario: one day decides whether the treaty binds
      Given the answers
        | treaty-1961-party-since      | 2024-01-02 |
        | treaties-signed-not-ratified | [1961]     |
      When the law is checked
      Then POA-47-ACCEDE-1961 is PARTIAL
      But POA-47-ACCEDE-1961 would be COMPLIANT if the answer to treaty-1961-party-since were 2024-01-01

    Scenario: checked and not bound is a finding, but of which kind the signatures tell
      Given the answer to treaty-1961-party-since is null
      And nothing is known about treaties-signed-not-ratified
      When the law is checked
      Then POA-47-ACCEDE-1961 is UNKNOWN
      And POA-47-ACCEDE-1961 waits for treaties-signed-not-ratified

    Scenario: a signature list says nothing while nobody has checked whether the treaty binds
      Given the answer to treaties-signed-not-ratified is [1961]
      And nothing is known about treaty-1961-party-since
      When the law is checked
      Then POA-47-ACCEDE-1961 is UNKNOWN
      And POA-47-ACCEDE-1961 waits for treaty-1961-party-since

  @POA-47-MIGRANT-TREATIES
  Rule: 47.1 The State joins treaties on migrants

    Scenario Outline: these treaties on migrants bind the State: <treaties>
      Given the answer to migrant-treaties-in-force is <treaties>
      When the law is checked
      Then POA-47-MIGRANT-TREATIES is <verdict>
      And the reason for POA-47-MIGRANT-TREATIES is "<reason>"

      Examples: one treaty of universal reach is enough, regional ones alone fall short
        | treaties                           | verdict   | reason                                                                                   |
        | [ilo-97]                           | COMPLIANT | 47.1 met: the ILO migration convention of 1949 binds the State                           |
        | [ilo-143]                          | COMPLIANT | 47.1 met: the ILO migrant workers convention of 1975 binds the State                     |
        | [icrmw]                            | COMPLIANT | 47.1 met: the United Nations migrant workers convention of 1990 binds the State          |
        | [icrmw, cis-1994-labour-migration] | COMPLIANT | 47.1 met: the United Nations migrant workers convention of 1990 binds the State          |
        | [european-migrant-workers-1977]    | PARTIAL   | 47.1 partial: a regional treaty on migrants binds the State, but none of universal reach |
        | [cis-1994-labour-migration]        | PARTIAL   | 47.1 partial: a regional treaty on migrants binds the State, but none of universal reach |
        | [regional]                         | PARTIAL   | 47.1 partial: a regional treaty on migrants binds the State, but none of universal reach |
        | []                                 | GAP       | 47.1 gap: no treaty on migrants binds the State                                          |

    Scenario: what is missing beside regional treaties is one of universal reach
      Given the answer to migrant-treaties-in-force is [cis-1994-labour-migration, regional]
      When the law is checked
      Then POA-47-MIGRANT-TREATIES is PARTIAL
      But POA-47-MIGRANT-TREATIES would be COMPLIANT if the answer to migrant-treaties-in-force were [cis-1994-labour-migration, regional, ilo-143]
      But POA-47-MIGRANT-TREATIES would be GAP if the answer to migrant-treaties-in-force were []

    Scenario: a regional treaty tells only half while the universal ones were not looked at
      Given the answer to migrant-treaties-in-force is {value: [regional], checked: [regional]}
      When the law is checked
      Then POA-47-MIGRANT-TREATIES is UNKNOWN

    Scenario: one treaty of universal reach is enough, whatever was not looked at
      Given the answer to migrant-treaties-in-force is {value: [icrmw], checked: [icrmw]}
      When the law is checked
      Then POA-47-MIGRANT-TREATIES is COMPLIANT
      And the reason for POA-47-MIGRANT-TREATIES is "47.1 met: the United Nations migrant workers convention of 1990 binds the State"

    Scenario: a treaty list that nobody read is not an empty list
      Given nothing is known about migrant-treaties-in-force
      When the law is checked
      Then POA-47-MIGRANT-TREATIES is UNKNOWN
      And POA-47-MIGRANT-TREATIES waits for migrant-treaties-in-force
