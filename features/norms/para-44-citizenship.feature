# Paragraph 44: citizenship law that prevents statelessness
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
Feature: Paragraph 44, citizenship law that prevents statelessness

  @POA-44-CITIZENSHIP-CONFORMITY
  Rule: 44.1 Citizenship law is brought up to international standards where it falls short

    Scenario Outline: a comparison finds that the law falls short on <points>
      Given the answer to citizenship-law-shortfalls is <points>
      When the law is checked
      Then POA-44-CITIZENSHIP-CONFORMITY is <verdict>
      And the reason for POA-44-CITIZENSHIP-CONFORMITY is "<reason>"

      Examples: the gravest points are gaps, others are not
        | points                       | verdict   | reason                                                                                                |
        | [birth]                      | GAP       | 44.1 gap: citizenship law falls short on children born stateless                                      |
        | [foundling]                  | GAP       | 44.1 gap: citizenship law falls short on foundlings                                                   |
        | [deprivation]                | GAP       | 44.1 gap: citizenship law falls short on deprivation of citizenship                                   |
        | [descent-sex-discrimination] | GAP       | 44.1 gap: citizenship law falls short by passing citizenship on unequally through mother and father    |
        | [marriage]                   | PARTIAL   | 44.1 partial: citizenship law falls short, but on none of the gravest points                          |
        | []                           | COMPLIANT | 44.1 met: citizenship law was checked and falls short on no point                                     |

    Scenario: one grave point beside a lesser one is a gap
      Given the answer to citizenship-law-shortfalls is [marriage, foundling]
      When the law is checked
      Then POA-44-CITIZENSHIP-CONFORMITY is GAP
      But POA-44-CITIZENSHIP-CONFORMITY would be PARTIAL if the answer to citizenship-law-shortfalls were [marriage]

    Scenario: a comparison that was not made is no clean bill
      Given nothing is known about citizenship-law-shortfalls
      When the law is checked
      Then POA-44-CITIZENSHIP-CONFORMITY is UNKNOWN
      And POA-44-CITIZENSHIP-CONFORMITY waits for citizenship-law-shortfalls

  @POA-44-FOUNDLING
  Rule: 44.3 A foundling with no other nationality receives citizenship

    Scenario Outline: the law gives a foundling: <grant>
      Given the answer to foundling-grant is <grant>
      When the law is checked
      Then POA-44-FOUNDLING is <verdict>
      And the reason for POA-44-FOUNDLING is "<reason>"

      Examples:
        | grant                     | verdict   | reason                                                                     |
        | automatic-no-limit        | COMPLIANT | 44.3 met: a foundling is a citizen by law, without limit                   |
        | limited-by-age-or-other   | PARTIAL   | 44.3 partial: a foundling is a citizen only up to an age or within another limit |
        | on-application            | PARTIAL   | 44.3 partial: a foundling becomes a citizen only on application            |
        | nothing                   | GAP       | 44.3 gap: a foundling is given nothing                                     |

    Scenario: an age limit makes the difference
      Given the answer to foundling-grant is automatic-no-limit
      When the law is checked
      Then POA-44-FOUNDLING is COMPLIANT
      But POA-44-FOUNDLING would be PARTIAL if the answer to foundling-grant were limited-by-age-or-other

    Scenario: what was not asked is not known
      Given nothing is known about foundling-grant
      When the law is checked
      Then POA-44-FOUNDLING is UNKNOWN
      And POA-44-FOUNDLING waits for foundling-grant
