# Paragraph 21: return and settlement of formerly deported peoples
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
# A State may be concerned as homeland, as country of transit, as country of residence, in several ways or, "[]", in none.
Feature: Paragraph 21, return and settlement of formerly deported peoples

  @POA-21-RETURN
  Rule: 21.1 Members of deported peoples may return of their own will to the homeland

    Scenario Outline: the State is concerned as <role>, and return is free: <return>
      Given the answers
        | formerly-deported-role   | <role>   |
        | fdp-voluntary-return-law | <return> |
      When the law is checked
      Then POA-21-RETURN is <verdict>
      And the reason for POA-21-RETURN is "<reason>"

      Examples: the duty is that of the homeland, whatever else the State is
        | role                         | return  | verdict        | reason                                                                                                                                                       |
        | [historic-homeland]          | yes     | COMPLIANT      | 21.1 met: members of a formerly deported people may come back to their homeland by their own choice                                                          |
        | [historic-homeland]          | partial | PARTIAL        | 21.1 partial: members of a formerly deported people may come back only under quotas, by schedule or outside closed districts, or could until a date now past |
        | [historic-homeland, transit] | no      | GAP            | 21.1 gap: the homeland does not let members of a formerly deported people come back by their own choice                                                      |
        | [transit, present-residence] | no      | NOT_APPLICABLE | 21.1 not applicable: the State holds no homeland to which a formerly deported people could come back                                                         |

    Scenario: a quota on return spoils it
      Given the answers
        | formerly-deported-role   | [historic-homeland] |
        | fdp-voluntary-return-law | yes                 |
      When the law is checked
      Then POA-21-RETURN is COMPLIANT
      But POA-21-RETURN would be PARTIAL if the answer to fdp-voluntary-return-law were partial

    Scenario Outline: to be concerned as <role> settles alone that there is nobody to let back
      Given the answer to formerly-deported-role is <role>
      When the law is checked
      Then POA-21-RETURN is NOT_APPLICABLE
      And POA-21-RETURN waits for fdp-voluntary-return-law

      Examples:
        | role                |
        | []                  |
        | [transit]           |
        | [present-residence] |

    Scenario: a homeland of whose law on return nothing is known
      Given the answer to formerly-deported-role is [historic-homeland]
      And nothing is known about fdp-voluntary-return-law
      When the law is checked
      Then POA-21-RETURN is UNKNOWN
      And POA-21-RETURN waits for fdp-voluntary-return-law

    Scenario Outline: without a homeland on its territory, a law on return (<fdp-voluntary-return-law>) is not judged
      Given the answers
        | fdp-voluntary-return-law | <fdp-voluntary-return-law> |
        | formerly-deported-role   | []                         |
      When the law is checked
      Then POA-21-RETURN is NOT_APPLICABLE
      And the reason for POA-21-RETURN is "21.1 not applicable: the State holds no homeland to which a formerly deported people could come back"

      Examples:
        | fdp-voluntary-return-law |
        | yes                      |
        | partial                  |

  @POA-21-TRANSIT
  Rule: 21.1 The journey of returning members of deported peoples across and out of the country is secured

    Scenario Outline: the State is concerned as <role>, and the journey is secured: <travel>
      Given the answers
        | formerly-deported-role | <role>   |
        | fdp-transit-travel     | <travel> |
      When the law is checked
      Then POA-21-TRANSIT is <verdict>
      And the reason for POA-21-TRANSIT is "<reason>"

      Examples: the duty is that of the States where people set out and that they cross
        | role                         | travel  | verdict   | reason                                                                                                                      |
        | [transit]                    | yes     | COMPLIANT | 21.1 met: the journey of members of a formerly deported people through and out of the country is secured                    |
        | [present-residence]          | yes     | COMPLIANT | 21.1 met: the journey of members of a formerly deported people through and out of the country is secured                    |
        | [transit, present-residence] | partial | PARTIAL   | 21.1 partial: the journey of members of a formerly deported people is secured on some routes or for some nationalities only |
        | [present-residence]          | no      | GAP       | 21.1 gap: nothing secures the journey of members of a formerly deported people through or out of the country                |
        | [historic-homeland, transit] | no      | GAP       | 21.1 gap: nothing secures the journey of members of a formerly deported people through or out of the country                |

    Scenario Outline: to be concerned as <role> settles alone that there is no journey to secure
      Given the answer to formerly-deported-role is <role>
      When the law is checked
      Then POA-21-TRANSIT is NOT_APPLICABLE
      And the reason for POA-21-TRANSIT is "21.1 not applicable: nobody of a formerly deported people has to set out from or cross the State to reach the homeland"
      And POA-21-TRANSIT waits for fdp-transit-travel

      Examples: the homeland as such is where the journey ends
        | role                |
        | []                  |
        | [historic-homeland] |

    Scenario: a homeland that people also cross has the journey to secure
      Given the answers
        | formerly-deported-role | [historic-homeland, transit] |
        | fdp-transit-travel     | no                           |
      When the law is checked
      Then POA-21-TRANSIT is GAP
      But POA-21-TRANSIT would be NOT_APPLICABLE if the answer to formerly-deported-role were [historic-homeland]
      But POA-21-TRANSIT would be PARTIAL if the answer to fdp-transit-travel were partial

    Scenario: the journey is known to be unsecured, but not whether anybody makes it
      Given the answer to fdp-transit-travel is no
      And nothing is known about formerly-deported-role
      When the law is checked
      Then POA-21-TRANSIT is UNKNOWN
      And POA-21-TRANSIT waits for formerly-deported-role

    Scenario: it was looked whether people cross the State, but not whether they live in it
      Given the answer to formerly-deported-role is { value: [historic-homeland], checked: [historic-homeland, transit] }
      And the answer to fdp-transit-travel is no
      When the law is checked
      Then POA-21-TRANSIT is UNKNOWN
      But POA-21-TRANSIT would be NOT_APPLICABLE if the answer to formerly-deported-role were [historic-homeland]

    Scenario Outline: where no deported people lives or passes, travel rules (<fdp-transit-travel>) are not judged
      Given the answers
        | fdp-transit-travel     | <fdp-transit-travel> |
        | formerly-deported-role | []                   |
      When the law is checked
      Then POA-21-TRANSIT is NOT_APPLICABLE
      And the reason for POA-21-TRANSIT is "21.1 not applicable: nobody of a formerly deported people has to set out from or cross the State to reach the homeland"

      Examples:
        | fdp-transit-travel |
        | yes                |
        | partial            |

  @POA-21-PROPERTY
  Rule: 21.1 Returning members of deported peoples may take their own property with them

    Scenario Outline: the State is concerned as <role>, and belongings move freely: <transport>
      Given the answers
        | formerly-deported-role | <role>      |
        | fdp-property-transport | <transport> |
      When the law is checked
      Then POA-21-PROPERTY is <verdict>
      And the reason for POA-21-PROPERTY is "<reason>"

      Examples: the duty is that of every State concerned, in whatever way
        | role                | transport | verdict   | reason                                                                                                             |
        | [historic-homeland] | yes       | COMPLIANT | 21.1 met: members of a formerly deported people may move their belongings without hindrance or undue charge        |
        | [transit]           | partial   | PARTIAL   | 21.1 partial: members of a formerly deported people may move belongings, but household goods meet limits or duties |
        | [present-residence] | no        | GAP       | 21.1 gap: members of a formerly deported people are kept from moving their belongings, or charged unduly for it    |

    Scenario: customs duties on household goods spoil free movement of belongings
      Given the answers
        | formerly-deported-role | [transit] |
        | fdp-property-transport | yes       |
      When the law is checked
      Then POA-21-PROPERTY is COMPLIANT
      But POA-21-PROPERTY would be PARTIAL if the answer to fdp-property-transport were partial

    Scenario: a State that was found to be in no way concerned is not asked
      Given the answer to formerly-deported-role is []
      When the law is checked
      Then POA-21-PROPERTY is NOT_APPLICABLE
      And the reason for POA-21-PROPERTY is "21.1 not applicable: the State is in no way concerned with a formerly deported people"
      And POA-21-PROPERTY waits for fdp-property-transport

    Scenario: an empty list is a finding, a question that was not asked is none
      Given the answer to fdp-property-transport is no
      And nothing is known about formerly-deported-role
      When the law is checked
      Then POA-21-PROPERTY is UNKNOWN
      And POA-21-PROPERTY waits for formerly-deported-role
      But POA-21-PROPERTY would be NOT_APPLICABLE if the answer to formerly-deported-role were []

    Scenario: a State known to hold no homeland may still be concerned in another way
      Given the answer to formerly-deported-role is { value: [], checked: [historic-homeland] }
      And the answer to fdp-property-transport is no
      When the law is checked
      Then POA-21-RETURN is NOT_APPLICABLE
      And POA-21-PROPERTY is UNKNOWN
      But POA-21-PROPERTY would be GAP if the answer to formerly-deported-role were [present-residence]

    Scenario Outline: a State in no way concerned is not judged on property (<fdp-property-transport>)
      Given the answers
        | fdp-property-transport | <fdp-property-transport> |
        | formerly-deported-role | []                       |
      When the law is checked
      Then POA-21-PROPERTY is NOT_APPLICABLE
      And the reason for POA-21-PROPERTY is "21.1 not applicable: the State is in no way concerned with a formerly deported people"

      Examples:
        | fdp-property-transport |
        | yes                    |
        | partial                |

  @POA-21-INTEGRATION
  Rule: 21.1 Members of deported peoples are helped to settle in the homeland

    Scenario Outline: the State holds the homeland, and helps people to settle: <help>
      Given the answers
        | formerly-deported-role     | [historic-homeland] |
        | fdp-integration-assistance | <help>              |
      When the law is checked
      Then POA-21-INTEGRATION is <verdict>
      And the reason for POA-21-INTEGRATION is "<reason>"

      Examples:
        | help    | verdict   | reason                                                                                                    |
        | yes     | COMPLIANT | 21.1 met: the homeland helps members of a formerly deported people to settle                              |
        | partial | PARTIAL   | 21.1 partial: the homeland helps members of a formerly deported people with one need only, or stops early |
        | no      | GAP       | 21.1 gap: the homeland does not help members of a formerly deported people to settle                      |

    Scenario: to let people back is not yet to help them settle
      Given the answers
        | formerly-deported-role     | [historic-homeland] |
        | fdp-voluntary-return-law   | yes                 |
        | fdp-integration-assistance | no                  |
      When the law is checked
      Then POA-21-RETURN is COMPLIANT
      And POA-21-INTEGRATION is GAP
      But POA-21-INTEGRATION would be PARTIAL if the answer to fdp-integration-assistance were partial

    Scenario Outline: to be concerned as <role> settles alone that nobody is to be helped here
      Given the answer to formerly-deported-role is <role>
      When the law is checked
      Then POA-21-INTEGRATION is NOT_APPLICABLE
      And the reason for POA-21-INTEGRATION is "21.1 not applicable: the State holds no homeland in which a formerly deported people could settle"
      And POA-21-INTEGRATION waits for fdp-integration-assistance

      Examples:
        | role                |
        | []                  |
        | [transit]           |
        | [present-residence] |

    Scenario: help is known to be missing, but not whether the homeland lies here
      Given the answer to fdp-integration-assistance is no
      And nothing is known about formerly-deported-role
      When the law is checked
      Then POA-21-INTEGRATION is UNKNOWN
      And POA-21-INTEGRATION waits for formerly-deported-role

    Scenario Outline: without a homeland on its territory, help with settling (<fdp-integration-assistance>) is not judged
      Given the answers
        | fdp-integration-assistance | <fdp-integration-assistance> |
        | formerly-deported-role     | []                           |
      When the law is checked
      Then POA-21-INTEGRATION is NOT_APPLICABLE
      And the reason for POA-21-INTEGRATION is "21.1 not applicable: the State holds no homeland in which a formerly deported people could settle"

      Examples:
        | fdp-integration-assistance |
        | yes                        |
        | partial                    |
        | no                         |
