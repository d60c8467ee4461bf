# Paragraph 20: disasters and the environment
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
Feature: Paragraph 20, disasters and the environment

  @POA-20A-CONSEQUENCES
  Rule: 20(a).2 The State deals with the aftermath of disasters and ecological damage

    Scenario Outline: law makes the State deal with what disasters leave behind: <duty>
      Given the answer to disaster-response-law is <duty>
      When the law is checked
      Then POA-20A-CONSEQUENCES is <verdict>
      And the reason for POA-20A-CONSEQUENCES is "<reason>"

      Examples:
        | duty    | verdict   | reason                                                                                                                      |
        | yes     | COMPLIANT | 20(a).2 met: law makes the State deal with what disasters of every kind leave behind                                        |
        | partial | PARTIAL   | 20(a).2 partial: law makes the State deal with natural disasters, but not with all damage by industry or to the environment |
        | no      | GAP       | 20(a).2 gap: law does not make the State deal with what disasters leave behind                                              |

    Scenario: a law on natural disasters alone leaves out what people cause
      Given the answer to disaster-response-law is yes
      When the law is checked
      Then POA-20A-CONSEQUENCES is COMPLIANT
      But POA-20A-CONSEQUENCES would be PARTIAL if the answer to disaster-response-law were partial

    Scenario: to be prepared is not yet to deal with what comes after
      Given the answer to disaster-preparedness-system is yes
      And nothing is known about disaster-response-law
      When the law is checked
      Then POA-20A-CONSEQUENCES is UNKNOWN
      And POA-20A-CONSEQUENCES waits for disaster-response-law

  @POA-20A-PREPAREDNESS
  Rule: 20(a).2 Preparedness lowers how often disasters happen and how far they reach

    Scenario Outline: a preparedness system is in place: <system>
      Given the answer to disaster-preparedness-system is <system>
      When the law is checked
      Then POA-20A-PREPAREDNESS is <verdict>
      And the reason for POA-20A-PREPAREDNESS is "<reason>"

      Examples:
        | system  | verdict   | reason                                                                                                  |
        | yes     | COMPLIANT | 20(a).2 met: a working system prepares the country for disasters, so as to lower their number and reach |
        | partial | PARTIAL   | 20(a).2 partial: plans to prepare for disasters exist only on paper or are out of date                  |
        | no      | GAP       | 20(a).2 gap: the State has no system to prepare for disasters                                           |

    Scenario: a plan on paper is more than no plan and less than a system
      Given the answer to disaster-preparedness-system is partial
      When the law is checked
      Then POA-20A-PREPAREDNESS is PARTIAL
      But POA-20A-PREPAREDNESS would be GAP if the answer to disaster-preparedness-system were no
      But POA-20A-PREPAREDNESS would be COMPLIANT if the answer to disaster-preparedness-system were yes

    Scenario: what was not asked is not known
      Given nothing is known about disaster-preparedness-system
      When the law is checked
      Then POA-20A-PREPAREDNESS is UNKNOWN
      And POA-20A-PREPAREDNESS waits for disaster-preparedness-system

  @POA-20B-ENVIRONMENT-COOPERATION
  Rule: 20(b).2 The State widens its environmental work with others

    Scenario Outline: new or wider environmental work with others is under way: <work>
      Given the answer to environment-cooperation is <work>
      When the law is checked
      Then POA-20B-ENVIRONMENT-COOPERATION is <verdict>
      And the reason for POA-20B-ENVIRONMENT-COOPERATION is "<reason>"

      Examples:
        | work    | verdict   | reason                                                                                     |
        | yes     | COMPLIANT | 20(b).2 met: the State has taken up new or wider environmental work with other States      |
        | partial | PARTIAL   | 20(b).2 partial: the State has environment agreements with other States, but they lie idle |
        | no      | GAP       | 20(b).2 gap: the State has taken up no further environmental work with other States        |

    Scenario: an agreement that lies idle is not work
      Given the answer to environment-cooperation is yes
      When the law is checked
      Then POA-20B-ENVIRONMENT-COOPERATION is COMPLIANT
      But POA-20B-ENVIRONMENT-COOPERATION would be PARTIAL if the answer to environment-cooperation were partial

    Scenario: effort at home does not show work with others
      Given the answer to environment-protection-effort is yes
      And nothing is known about environment-cooperation
      When the law is checked
      Then POA-20B-ENVIRONMENT-COOPERATION is UNKNOWN
      And POA-20B-ENVIRONMENT-COOPERATION waits for environment-cooperation

  @POA-20B-ENVIRONMENT-EFFORTS
  Rule: 20(b).2 The State strengthens its own environmental protection

    Scenario Outline: the State has stepped up its own rules on the environment: <effort>
      Given the answer to environment-protection-effort is <effort>
      When the law is checked
      Then POA-20B-ENVIRONMENT-EFFORTS is <verdict>
      And the reason for POA-20B-ENVIRONMENT-EFFORTS is "<reason>"

      Examples:
        | effort  | verdict   | reason                                                                                               |
        | yes     | COMPLIANT | 20(b).2 met: the State has tightened its own rules on the environment                                |
        | partial | PARTIAL   | 20(b).2 partial: the State has adopted stronger rules on the environment and does not yet apply them |
        | no      | GAP       | 20(b).2 gap: the State has not tightened its own rules on the environment                            |

    Scenario: rules that wait to be applied are more than no rules
      Given the answer to environment-protection-effort is no
      When the law is checked
      Then POA-20B-ENVIRONMENT-EFFORTS is GAP
      But POA-20B-ENVIRONMENT-EFFORTS would be PARTIAL if the answer to environment-protection-effort were partial

    Scenario: what was not asked is not known
      Given nothing is known about environment-protection-effort
      When the law is checked
      Then POA-20B-ENVIRONMENT-EFFORTS is UNKNOWN
      And POA-20B-ENVIRONMENT-EFFORTS waits for environment-protection-effort
