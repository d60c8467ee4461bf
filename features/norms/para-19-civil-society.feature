# Paragraph 19: assembly, association, information and NGOs
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
Feature: Paragraph 19, assembly, association, information and NGOs

  @POA-19-ASSEMBLY
  Rule: 19.1 Individuals enjoy freedom of assembly in full

    Scenario Outline: who may gather, and how: <scope>
      Given the answer to assembly-right-scope is <scope>
      When the law is checked
      Then POA-19-ASSEMBLY is <verdict>
      And the reason for POA-19-ASSEMBLY is "<reason>"

      Examples: the freedom belongs to individuals, so citizens alone are half way
        | scope                             | verdict   | reason                                                                                     |
        | everyone-notification             | COMPLIANT | 19.1 met: everyone may gather with at most a notice                                        |
        | everyone-permission-with-criteria | PARTIAL   | 19.1 partial: everyone may gather, but needs a permission under written criteria           |
        | citizens-only                     | PARTIAL   | 19.1 partial: citizens may gather, foreigners may not                                      |
        | discretionary-or-none             | GAP       | 19.1 gap: whether people may gather is left to the free choice of an office, or nobody may |

    Scenario: written criteria make the difference between half a freedom and none
      Given the answer to assembly-right-scope is everyone-permission-with-criteria
      When the law is checked
      Then POA-19-ASSEMBLY is PARTIAL
      But POA-19-ASSEMBLY would be GAP if the answer to assembly-right-scope were discretionary-or-none
      But POA-19-ASSEMBLY would be COMPLIANT if the answer to assembly-right-scope were everyone-notification

    Scenario: freedom of association does not tell of freedom of assembly
      Given the answer to association-right-scope is everyone-simple-registration
      And nothing is known about assembly-right-scope
      When the law is checked
      Then POA-19-ASSEMBLY is UNKNOWN
      And POA-19-ASSEMBLY waits for assembly-right-scope

  @POA-19-ASSOCIATION
  Rule: 19.1 Individuals enjoy freedom of association in full

    Scenario Outline: who may form associations, and how: <scope>
      Given the answer to association-right-scope is <scope>
      When the law is checked
      Then POA-19-ASSOCIATION is <verdict>
      And the reason for POA-19-ASSOCIATION is "<reason>"

      Examples: the freedom belongs to individuals, so citizens alone are half way
        | scope                            | verdict   | reason                                                                                                |
        | everyone-simple-registration     | COMPLIANT | 19.1 met: everyone may form associations and register them simply                                     |
        | everyone-burdensome-registration | PARTIAL   | 19.1 partial: everyone may form associations, but registering one is burdensome                       |
        | citizens-only                    | PARTIAL   | 19.1 partial: citizens may form associations, foreigners may not                                      |
        | discretionary-or-none            | GAP       | 19.1 gap: whether people may form associations is left to the free choice of an office, or nobody may |

    Scenario: a burden on registration spoils a freedom that everyone has
      Given the answer to association-right-scope is everyone-simple-registration
      When the law is checked
      Then POA-19-ASSOCIATION is COMPLIANT
      But POA-19-ASSOCIATION would be PARTIAL if the answer to association-right-scope were everyone-burdensome-registration
      But POA-19-ASSOCIATION would be GAP if the answer to association-right-scope were discretionary-or-none

    Scenario: what was not asked is not known
      Given nothing is known about association-right-scope
      When the law is checked
      Then POA-19-ASSOCIATION is UNKNOWN
      And POA-19-ASSOCIATION waits for association-right-scope

  @POA-19-INFORMATION
  Rule: 19.2 Relevant information is open to the public under existing law

    Scenario Outline: people and groups can obtain public information: <access>
      Given the answer to information-access-law is <access>
      When the law is checked
      Then POA-19-INFORMATION is <verdict>
      And the reason for POA-19-INFORMATION is "<reason>"

      Examples:
        | access  | verdict   | reason                                                                                        |
        | yes     | COMPLIANT | 19.2 met: people and groups can obtain public information under law                           |
        | partial | PARTIAL   | 19.2 partial: law opens public information to registered groups only, or at some offices only |
        | no      | GAP       | 19.2 gap: law opens no public information to people and groups                                |

    Scenario: access for registered groups is not access for the public
      Given the answer to information-access-law is yes
      When the law is checked
      Then POA-19-INFORMATION is COMPLIANT
      But POA-19-INFORMATION would be PARTIAL if the answer to information-access-law were partial

    Scenario: what was not asked is not known
      Given nothing is known about information-access-law
      When the law is checked
      Then POA-19-INFORMATION is UNKNOWN
      And POA-19-INFORMATION waits for information-access-law

  @POA-19-NGO-COOPERATION
  Rule: 19.2 The State aims at broad cooperation with NGOs

    Scenario Outline: the State works with NGOs in a regular way: <cooperation>
      Given the answer to ngo-cooperation is <cooperation>
      When the law is checked
      Then POA-19-NGO-COOPERATION is <verdict>
      And the reason for POA-19-NGO-COOPERATION is "<reason>"

      Examples:
        | cooperation | verdict   | reason                                                                                        |
        | yes         | COMPLIANT | 19.2 met: the State works with NGOs on displacement and migration in a regular way            |
        | partial     | PARTIAL   | 19.2 partial: the State works with NGOs on displacement and migration only as occasion arises |
        | no          | GAP       | 19.2 gap: the State does not work with NGOs on displacement and migration                     |

    Scenario: an occasional meeting is not nothing
      Given the answer to ngo-cooperation is partial
      When the law is checked
      Then POA-19-NGO-COOPERATION is PARTIAL
      But POA-19-NGO-COOPERATION would be GAP if the answer to ngo-cooperation were no
      But POA-19-NGO-COOPERATION would be COMPLIANT if the answer to ngo-cooperation were yes

    Scenario: that associations are free does not show that the State works with them
      Given the answer to association-right-scope is everyone-simple-registration
      And nothing is known about ngo-cooperation
      When the law is checked
      Then POA-19-NGO-COOPERATION is UNKNOWN
      And POA-19-NGO-COOPERATION waits for ngo-cooperation
