# Paragraph 48, joining the human rights treaties
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
Feature: Paragraph 48, joining the human rights treaties

  @POA-48-ACCEDE-ICCPR
  Rule: 10(a).2 and 48.1 The State is bound by the civil and political Covenant

    Scenario Outline: since when it is bound: <since>; signed or on the way: <signed>
      Given the answers
        | treaty-iccpr-party-since     | <since>  |
        | treaties-signed-not-ratified | <signed> |
      When the law is checked
      Then POA-48-ACCEDE-ICCPR is <verdict>
      And the reason for POA-48-ACCEDE-ICCPR is "<reason>"

      Examples: the day is 2024-01-01; a treaty binds on its day and not before
        | since      | signed   | verdict   | reason                                                                                                        |
        | 1996-05-16 | []       | COMPLIANT | 10(a).2 met: the civil and political Covenant binds the State                                                 |
        | 2024-01-01 | []       | COMPLIANT | 10(a).2 met: the civil and political Covenant binds the State                                                 |
        | 2024-01-02 | [iccpr]  | PARTIAL   | 10(a).2 partial: the civil and political Covenant does not bind the State yet, but a step to join is recorded |
        | null       | [iccpr]  | PARTIAL   | 10(a).2 partial: the civil and political Covenant does not bind the State yet, but a step to join is recorded |
        | 2024-01-02 | []       | GAP       | 10(a).2 gap: the civil and political Covenant does not bind the State, and no step to join is recorded        |
        | null       | []       | GAP       | 10(a).2 gap: the civil and political Covenant does not bind the State, and no step to join is recorded        |
        | null       | [icescr] | GAP       | 10(a).2 gap: the civil and political Covenant does not bind the State, and no step to join is recorded        |

    Scenario: being bound settles the matter, whatever is known of signatures
      Given the answer to treaty-iccpr-party-since is 1993-01-01
      And nothing is known about treaties-signed-not-ratified
      When the law is checked
      Then POA-48-ACCEDE-ICCPR is COMPLIANT
      And the reason for POA-48-ACCEDE-ICCPR is "10(a).2 met: the civil and political Covenant binds the State"

    Scenario: a step to join parts a shortfall from a gap
      Given the answers
        | treaty-iccpr-party-since     | null    |
        | treaties-signed-not-ratified | [iccpr] |
      When the law is checked
      Then POA-48-ACCEDE-ICCPR is PARTIAL
      But POA-48-ACCEDE-ICCPR would be GAP if the answer to treaties-signed-not-ratified were []

    Scenario: one day decides whether the treaty binds
      Given the answers
        | treaty-iccpr-party-since     | 2024-01-02 |
        | treaties-signed-not-ratified | [iccpr]    |
      When the law is checked
      Then POA-48-ACCEDE-ICCPR is PARTIAL
      But POA-48-ACCEDE-ICCPR would be COMPLIANT if the answer to treaty-iccpr-party-since were 2024-01-01

    Scenario: checked and not bound is a finding, but of which kind the signatures tell
      Given the answer to treaty-iccpr-party-since is null
      And nothing is known about treaties-signed-not-ratified
      When the law is checked
      Then POA-48-ACCEDE-ICCPR is UNKNOWN
      And POA-48-ACCEDE-ICCPR waits for treaties-signed-not-ratified

    Scenario: a signature list says nothing while nobody has checked whether the treaty binds
      Given the answer to treaties-signed-not-ratified is [iccpr]
      And nothing is known about treaty-iccpr-party-since
      When the law is checked
      Then POA-48-ACCEDE-ICCPR is UNKNOWN
      And POA-48-ACCEDE-ICCPR waits for treaty-iccpr-party-since

  @POA-48-ACCEDE-ICESCR
  Rule: 10(a).2 and 48.1 The State is bound by the social and economic Covenant

    Scenario Outline: since when it is bound: <since>; signed or on the way: <signed>
      Given the answers
        | treaty-icescr-party-since    | <since>  |
        | treaties-signed-not-ratified | <signed> |
      When the law is checked
      Then POA-48-ACCEDE-ICESCR is <verdict>
      And the reason for POA-48-ACCEDE-ICESCR is "<reason>"

      Examples: the day is 2024-01-01; a treaty binds on its day and not before
        | since      | signed   | verdict   | reason                                                                                                        |
        | 1996-05-16 | []       | COMPLIANT | 10(a).2 met: the social and economic Covenant binds the State                                                 |
        | 2024-01-01 | []       | COMPLIANT | 10(a).2 met: the social and economic Covenant binds the State                                                 |
        | 2024-01-02 | [icescr] | PARTIAL   | 10(a).2 partial: the social and economic Covenant does not bind the State yet, but a step to join is recorded |
        | null       | [icescr] | PARTIAL   | 10(a).2 partial: the social and economic Covenant does not bind the State yet, but a step to join is recorded |
        | 2024-01-02 | []       | GAP       | 10(a).2 gap: the social and economic Covenant does not bind the State, and no step to join is recorded        |
        | null       | []       | GAP       | 10(a).2 gap: the social and economic Covenant does not bind the State, and no step to join is recorded        |
        | null       | [iccpr]  | GAP       | 10(a).2 gap: the social and economic Covenant does not bind the State, and no step to join is recorded        |

    Scenario: being bound settles the matter, whatever is known of signatures
      Given the answer to treaty-icescr-party-since is 1993-01-01
      And nothing is known about treaties-signed-not-ratified
      When the law is checked
      Then POA-48-ACCEDE-ICESCR is COMPLIANT
      And the reason for POA-48-ACCEDE-ICESCR is "10(a).2 met: the social and economic Covenant binds the State"

    Scenario: a step to join parts a shortfall from a gap
      Given the answers
        | treaty-icescr-party-since    | null     |
        | treaties-signed-not-ratified | [icescr] |
      When the law is checked
      Then POA-48-ACCEDE-ICESCR is PARTIAL
      But POA-48-ACCEDE-ICESCR would be GAP if the answer to treaties-signed-not-ratified were []

    Scenario: one day decides whether the treaty binds
      Given the answers
        | treaty-icescr-party-since    | 2024-01-02 |
        | treaties-signed-not-ratified | [icescr]   |
      When the law is checked
      Then POA-48-ACCEDE-ICESCR is PARTIAL
      But POA-48-ACCEDE-ICESCR would be COMPLIANT if the answer to treaty-icescr-party-since were 2024-01-01

    Scenario: checked and not bound is a finding, but of which kind the signatures tell
      Given the answer to treaty-icescr-party-since is null
      And nothing is known about treaties-signed-not-ratified
      When the law is checked
      Then POA-48-ACCEDE-ICESCR is UNKNOWN
      And POA-48-ACCEDE-ICESCR waits for treaties-signed-not-ratified

    Scenario: a signature list says nothing while nobody has checked whether the treaty binds
      Given the answer to treaties-signed-not-ratified is [icescr]
      And nothing is known about treaty-icescr-party-since
      When the law is checked
      Then POA-48-ACCEDE-ICESCR is UNKNOWN
      And POA-48-ACCEDE-ICESCR waits for treaty-icescr-party-since

  @POA-48-ACCEDE-ECHR
  Rule: 10(a).2 and 48.1 The State is bound by the European Convention on Human Rights

    Scenario Outline: a member of the Council of Europe, bound since: <since>; signed or on the way: <signed>
      Given the answers
        | coe-member                   | <member> |
        | treaty-echr-party-since      | <since>  |
        | treaties-signed-not-ratified | <signed> |
      When the law is checked
      Then POA-48-ACCEDE-ECHR is <verdict>
      And the reason for POA-48-ACCEDE-ECHR is "<reason>"

      Examples: the day is 2024-01-01; a treaty binds on its day and not before
        | member | since      | signed  | verdict   | reason                                                                                                               |
        | yes    | 1998-05-05 | []      | COMPLIANT | 10(a).2 met: the European Convention on Human Rights binds the State                                                 |
        | yes    | 2024-01-01 | []      | COMPLIANT | 10(a).2 met: the European Convention on Human Rights binds the State                                                 |
        | yes    | 2024-01-02 | [echr]  | PARTIAL   | 10(a).2 partial: the European Convention on Human Rights does not bind the State yet, but a step to join is recorded |
        | yes    | null       | [echr]  | PARTIAL   | 10(a).2 partial: the European Convention on Human Rights does not bind the State yet, but a step to join is recorded |
        | yes    | 2024-01-02 | []      | GAP       | 10(a).2 gap: the European Convention on Human Rights does not bind the State, and no step to join is recorded        |
        | yes    | null       | []      | GAP       | 10(a).2 gap: the European Convention on Human Rights does not bind the State, and no step to join is recorded        |
        | yes    | null       | [iccpr] | GAP       | 10(a).2 gap: the European Convention on Human Rights does not bind the State, and no step to join is recorded        |

    Scenario Outline: a State that is no member, or only an applicant, cannot join: <member>
      Given the answer to coe-member is <member>
      When the law is checked
      Then POA-48-ACCEDE-ECHR is <verdict>
      And the reason for POA-48-ACCEDE-ECHR is "<reason>"

      Examples: this answer settles the matter alone
        | member  | verdict        | reason                                                                                                                                    |
        | no      | NOT_APPLICABLE | 10(a).2 not applicable: only members of the Council of Europe can join the European Convention on Human Rights, and this State is not one |
        | partial | NOT_APPLICABLE | 10(a).2 not applicable: only members of the Council of Europe can join the European Convention on Human Rights, and this State is not one |

    Scenario: for a State that cannot join, no other answer counts
      Given the answers
        | coe-member                   | partial |
        | treaty-echr-party-since      | null    |
        | treaties-signed-not-ratified | []      |
      When the law is checked
      Then POA-48-ACCEDE-ECHR is NOT_APPLICABLE
      But POA-48-ACCEDE-ECHR would be GAP if the answer to coe-member were yes

    Scenario: for a member, being bound settles the matter, whatever is known of signatures
      Given the answers
        | coe-member              | yes        |
        | treaty-echr-party-since | 1998-05-05 |
      And nothing is known about treaties-signed-not-ratified
      When the law is checked
      Then POA-48-ACCEDE-ECHR is COMPLIANT
      And the reason for POA-48-ACCEDE-ECHR is "10(a).2 met: the European Convention on Human Rights binds the State"

    Scenario: for a member, a step to join parts a shortfall from a gap
      Given the answers
        | coe-member                   | yes    |
        | treaty-echr-party-since      | null   |
        | treaties-signed-not-ratified | [echr] |
      When the law is checked
      Then POA-48-ACCEDE-ECHR is PARTIAL
      But POA-48-ACCEDE-ECHR would be GAP if the answer to treaties-signed-not-ratified were []

    Scenario: being bound is no finding while it is not known whether the State can join
      Given the answers
        | treaty-echr-party-since      | 1998-05-05 |
        | treaties-signed-not-ratified | []         |
      And nothing is known about coe-member
      When the law is checked
      Then POA-48-ACCEDE-ECHR is UNKNOWN
      And POA-48-ACCEDE-ECHR waits for coe-member

    Scenario: for a member, checked and not bound is a finding, but of which kind the signatures tell
      Given the answers
        | coe-member              | yes  |
        | treaty-echr-party-since | null |
      And nothing is known about treaties-signed-not-ratified
      When the law is checked
      Then POA-48-ACCEDE-ECHR is UNKNOWN
      And POA-48-ACCEDE-ECHR waits for treaties-signed-not-ratified

    Scenario: membership alone does not tell whether the Convention binds
      Given the answer to coe-member is yes
      And nothing is known about treaty-echr-party-since
      And nothing is known about treaties-signed-not-ratified
      When the law is checked
      Then POA-48-ACCEDE-ECHR is UNKNOWN
      And POA-48-ACCEDE-ECHR waits for treaty-echr-party-since and treaties-signed-not-ratified

    Scenario Outline: a State that is no full member cannot join, whatever it has signed: member <coe-member>, signed <treaties-signed-not-ratified>
      Given the answers
        | coe-member                   | <coe-member>                   |
        | treaties-signed-not-ratified | <treaties-signed-not-ratified> |
        | treaty-echr-party-since      | null                           |
      When the law is checked
      Then POA-48-ACCEDE-ECHR is NOT_APPLICABLE
      And the reason for POA-48-ACCEDE-ECHR is "10(a).2 not applicable: only members of the Council of Europe can join the European Convention on Human Rights, and this State is not one"

      Examples:
        | coe-member | treaties-signed-not-ratified |
        | partial    | [echr]                       |
        | no         | []                           |
        | no         | [echr]                       |

    Scenario Outline: a State that is no full member (<coe-member>) is outside the duty even on a day when the Convention binds it
      Given the answers
        | coe-member              | <coe-member> |
        | treaty-echr-party-since | 1999-01-01   |
      When the law is checked
      Then POA-48-ACCEDE-ECHR is NOT_APPLICABLE
      And the reason for POA-48-ACCEDE-ECHR is "10(a).2 not applicable: only members of the Council of Europe can join the European Convention on Human Rights, and this State is not one"

      Examples:
        | coe-member |
        | partial    |
        | no         |

    Scenario: a treaty that binds is met, even if it still stands on the list of those signed
      Given the answers
        | coe-member                   | yes        |
        | treaties-signed-not-ratified | [echr]     |
        | treaty-echr-party-since      | 1999-01-01 |
      When the law is checked
      Then POA-48-ACCEDE-ECHR is COMPLIANT
      And the reason for POA-48-ACCEDE-ECHR is "10(a).2 met: the European Convention on Human Rights binds the State"
