# Paragraph 46: national law in keeping with treaty duties
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
# A treaty date is the day from which the treaty binds; null is "checked and not bound". The day of the check is 2024-01-01.
Feature: Paragraph 46, national law in keeping with treaty duties

  @POA-46-HUMAN-RIGHTS
  Rule: 46.1 Migration-related law meets human rights standards

    Scenario Outline: migration law fits human rights standards: <answer>
      Given the answer to hr-conformity-review is <answer>
      When the law is checked
      Then POA-46-HUMAN-RIGHTS is <verdict>
      And the reason for POA-46-HUMAN-RIGHTS is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                                   |
        | yes     | COMPLIANT | 46.1 met: migration law fits human rights standards                                                      |
        | partial | PARTIAL   | 46.1 partial: a comparison found migration law wanting on some points of human rights                    |
        | no      | GAP       | 46.1 gap: a comparison found that migration law falls short of human rights standards on the main points |

    Scenario: being unfit on the main points is more than being wanting on some
      Given the answer to hr-conformity-review is partial
      When the law is checked
      Then POA-46-HUMAN-RIGHTS is PARTIAL
      But POA-46-HUMAN-RIGHTS would be GAP if the answer to hr-conformity-review were no

    Scenario: a comparison that could not be had is no comparison
      Given the answer to hr-conformity-review is {unavailable: not-collected}
      When the law is checked
      Then POA-46-HUMAN-RIGHTS is UNKNOWN
      And POA-46-HUMAN-RIGHTS waits for hr-conformity-review

    Scenario: where nobody has compared, nobody may say that law is unfit
      Given nothing is known about hr-conformity-review
      When the law is checked
      Then POA-46-HUMAN-RIGHTS is UNKNOWN
      And POA-46-HUMAN-RIGHTS waits for hr-conformity-review

  @POA-46-MIGRATION
  Rule: 46.1 National law fits the State's migration duties

    Scenario Outline: national law fits the migration duties of the State: <answer>
      Given the answer to migration-obligations-conformity is <answer>
      When the law is checked
      Then POA-46-MIGRATION is <verdict>
      And the reason for POA-46-MIGRATION is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                                             |
        | yes     | COMPLIANT | 46.1 met: national law fits the migration duties of the State                                                      |
        | partial | PARTIAL   | 46.1 partial: national law fits the migration duties of the State on some points only                              |
        | no      | GAP       | 46.1 gap: a comparison found that national law falls short of the migration duties of the State on the main points |

    Scenario: some duties met are not all duties met
      Given the answer to migration-obligations-conformity is yes
      When the law is checked
      Then POA-46-MIGRATION is COMPLIANT
      But POA-46-MIGRATION would be PARTIAL if the answer to migration-obligations-conformity were partial

    Scenario: a State with no migration duties has none that its law could fail to fit, and the answer is yes
      Given the answer to migration-obligations-conformity is yes
      When the law is checked
      Then POA-46-MIGRATION is COMPLIANT
      And the reason for POA-46-MIGRATION is "46.1 met: national law fits the migration duties of the State"

    Scenario: law may fit human rights standards and not the migration duties
      Given the answer to hr-conformity-review is yes
      And the answer to migration-obligations-conformity is no
      When the law is checked
      Then POA-46-HUMAN-RIGHTS is COMPLIANT
      And POA-46-MIGRATION is GAP

    Scenario: where nobody has compared, the migration duties are left open
      Given nothing is known about migration-obligations-conformity
      When the law is checked
      Then POA-46-MIGRATION is UNKNOWN
      And POA-46-MIGRATION waits for migration-obligations-conformity

  @POA-46-REFUGEE
  Rule: 46.1 National law fits the State's refugee duties

    Scenario Outline: convention since <convention>, protocol since <protocol>, law fits: <fits>
      Given the answer to treaty-1951-party-since is <convention>
      And the answer to treaty-1967-party-since is <protocol>
      And the answer to refugee-obligations-conformity is <fits>
      When the law is checked
      Then POA-46-REFUGEE is <verdict>
      And the reason for POA-46-REFUGEE is "<reason>"

      Examples: one of the two treaties is enough, from its very day on; null is checked and not bound
        | convention | protocol   | fits    | verdict        | reason                                                                                                           |
        | 1993-02-02 | 1993-02-02 | yes     | COMPLIANT      | 46.1 met: a refugee treaty binds the State, and national law fits the duties under it                            |
        | 1993-02-02 | 1993-02-02 | partial | PARTIAL        | 46.1 partial: a refugee treaty binds the State, and national law fits the duties under it on some points only    |
        | 1993-02-02 | 1993-02-02 | no      | GAP            | 46.1 gap: a refugee treaty binds the State, and national law was found to fall short of the main duties under it |
        | 1993-02-02 | null       | no      | GAP            | 46.1 gap: a refugee treaty binds the State, and national law was found to fall short of the main duties under it |
        | null       | 1993-02-02 | partial | PARTIAL        | 46.1 partial: a refugee treaty binds the State, and national law fits the duties under it on some points only    |
        | 2024-01-01 | null       | yes     | COMPLIANT      | 46.1 met: a refugee treaty binds the State, and national law fits the duties under it                            |
        | null       | null       | yes     | NOT_APPLICABLE | 46.1 not applicable: neither the refugee convention of 1951 nor its protocol of 1967 binds the State             |
        | null       | null       | no      | NOT_APPLICABLE | 46.1 not applicable: neither the refugee convention of 1951 nor its protocol of 1967 binds the State             |
        | 2024-01-02 | null       | no      | NOT_APPLICABLE | 46.1 not applicable: neither the refugee convention of 1951 nor its protocol of 1967 binds the State             |
        | 2024-01-02 | 2030-06-01 | yes     | NOT_APPLICABLE | 46.1 not applicable: neither the refugee convention of 1951 nor its protocol of 1967 binds the State             |

    Scenario: a treaty that binds only tomorrow does not bind today
      Given the answer to treaty-1951-party-since is 2024-01-01
      And the answer to treaty-1967-party-since is null
      And the answer to refugee-obligations-conformity is no
      When the law is checked
      Then POA-46-REFUGEE is GAP
      But POA-46-REFUGEE would be NOT_APPLICABLE if the answer to treaty-1951-party-since were 2024-01-02

    Scenario: the protocol alone brings the duty
      Given the answer to treaty-1951-party-since is null
      And the answer to treaty-1967-party-since is 1993-02-02
      And the answer to refugee-obligations-conformity is no
      When the law is checked
      Then POA-46-REFUGEE is GAP
      But POA-46-REFUGEE would be NOT_APPLICABLE if the answer to treaty-1967-party-since were null

    Scenario: one treaty that binds is enough, and the other need not be asked about
      Given the answer to treaty-1967-party-since is 1993-02-02
      And the answer to refugee-obligations-conformity is partial
      When the law is checked
      Then POA-46-REFUGEE is PARTIAL
      And the reason for POA-46-REFUGEE is "46.1 partial: a refugee treaty binds the State, and national law fits the duties under it on some points only"

    Scenario: a State bound by neither treaty is not asked whether its law fits
      Given the answer to treaty-1951-party-since is null
      And the answer to treaty-1967-party-since is null
      And nothing is known about refugee-obligations-conformity
      When the law is checked
      Then POA-46-REFUGEE is NOT_APPLICABLE
      But POA-46-REFUGEE would be UNKNOWN if the answer to treaty-1951-party-since were 1993-02-02

    Scenario: not being bound by one treaty is not yet being bound by neither
      Given the answer to treaty-1951-party-since is null
      And nothing is known about treaty-1967-party-since
      And the answer to refugee-obligations-conformity is no
      When the law is checked
      Then POA-46-REFUGEE is UNKNOWN
      And POA-46-REFUGEE waits for treaty-1967-party-since
      But POA-46-REFUGEE would be NOT_APPLICABLE if the answer to treaty-1967-party-since were null

    Scenario: law found unfit is no gap while nobody knows whether a treaty binds the State
      Given nothing is known about treaty-1951-party-since
      And nothing is known about treaty-1967-party-since
      And the answer to refugee-obligations-conformity is no
      When the law is checked
      Then POA-46-REFUGEE is UNKNOWN
      And POA-46-REFUGEE waits for treaty-1951-party-since, treaty-1967-party-since

    Scenario: where nobody has compared, a State that is bound is not known to fall short
      Given the answer to treaty-1951-party-since is 1993-02-02
      And the answer to treaty-1967-party-since is 1993-02-02
      And nothing is known about refugee-obligations-conformity
      When the law is checked
      Then POA-46-REFUGEE is UNKNOWN
      And POA-46-REFUGEE waits for refugee-obligations-conformity
      But POA-46-REFUGEE would be GAP if the answer to refugee-obligations-conformity were no

    Scenario: a State of which nothing is known is not judged
      Given nothing is known about treaty-1951-party-since
      And nothing is known about treaty-1967-party-since
      And nothing is known about refugee-obligations-conformity
      When the law is checked
      Then POA-46-REFUGEE is UNKNOWN
      And POA-46-REFUGEE waits for treaty-1951-party-since, treaty-1967-party-since, refugee-obligations-conformity

    Scenario: a State bound by no refugee treaty is outside the duty, even if its law meets some points
      Given the answers
        | refugee-obligations-conformity | partial |
        | treaty-1951-party-since        | null    |
        | treaty-1967-party-since        | null    |
      When the law is checked
      Then POA-46-REFUGEE is NOT_APPLICABLE
      And the reason for POA-46-REFUGEE is "46.1 not applicable: neither the refugee convention of 1951 nor its protocol of 1967 binds the State"
