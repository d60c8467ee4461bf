# Paragraph 41, removal of migrants and its limits
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
# {value: [a], checked: [a, b]} means: a holds, b was looked at and does not, the rest was not looked at.
Feature: Paragraph 41, removal of migrants and its limits

  @POA-41-GROUNDS-SPECIFIED
  Rule: 41.1 Statute clearly lists why a lawful resident may be removed

    Scenario Outline: an act lists the reasons for removal: <lists>
      Given the answer to removal-grounds-specified is <lists>
      When the law is checked
      Then POA-41-GROUNDS-SPECIFIED is <verdict>
      And the reason for POA-41-GROUNDS-SPECIFIED is "<reason>"

      Examples:
        | lists   | verdict   | reason                                                                                    |
        | yes     | COMPLIANT | 41.1 met: the act lists every reason for removing a lawful resident, or bars such removal |
        | partial | PARTIAL   | 41.1 partial: the act lists reasons for removing a lawful resident beside an open clause  |
        | no      | GAP       | 41.1 gap: no act lists why a lawful resident may be removed                               |

    Scenario: an open clause beside the list makes the difference
      Given the answer to removal-grounds-specified is yes
      When the law is checked
      Then POA-41-GROUNDS-SPECIFIED is COMPLIANT
      But POA-41-GROUNDS-SPECIFIED would be PARTIAL if the answer to removal-grounds-specified were partial

    Scenario: a removal chapter that nobody read is not known
      Given nothing is known about removal-grounds-specified
      When the law is checked
      Then POA-41-GROUNDS-SPECIFIED is UNKNOWN
      And POA-41-GROUNDS-SPECIFIED waits for removal-grounds-specified

  @POA-41-GROUNDS-LIMITED
  Rule: 41.1 Every reason for removing a lawful resident has to do directly with public order or national security

    Scenario Outline: a lawful resident can be removed for <reasons>
      Given the answer to removal-grounds is <reasons>
      When the law is checked
      Then POA-41-GROUNDS-LIMITED is <verdict>
      And the reason for POA-41-GROUNDS-LIMITED is "<reason>"

      Examples: reasons with no tie to order or security are gaps, arguable ones fall short
        | reasons                    | verdict   | reason                                                                                                                                                      |
        | [lack-of-means]            | GAP       | 41.1 gap: a lawful resident can be removed for lack of means                                                                                                |
        | [unemployment]             | GAP       | 41.1 gap: a lawful resident can be removed for being out of work                                                                                            |
        | [undefined-state-interest] | GAP       | 41.1 gap: a lawful resident can be removed for an interest of the State that nothing defines                                                                |
        | [other-unrelated-ground]   | GAP       | 41.1 gap: a lawful resident can be removed for a reason unconnected with order or security                                                                  |
        | [not-limited-by-law]       | GAP       | 41.1 gap: a lawful resident can be removed for reasons that no text limits                                                                                  |
        | []                         | GAP       | 41.1 gap: the reasons for removing a lawful resident were looked for and none was found, so nothing limits them                                             |
        | [public-health]            | PARTIAL   | 41.1 partial: a lawful resident can be removed for danger to public health, whose tie to order or security is arguable                                      |
        | [minor-offence]            | PARTIAL   | 41.1 partial: a lawful resident can be removed for a minor offence, whose tie to order or security is arguable                                              |
        | [administrative-breach]    | PARTIAL   | 41.1 partial: a lawful resident can be removed for breaking formal rules of stay, or for a permit got by deceit, whose tie to order or security is arguable |
        | [national-security]        | COMPLIANT | 41.1 met: a lawful resident can be removed for danger to national security, and no weaker reason stands beside it                                           |
        | [public-order]             | COMPLIANT | 41.1 met: a lawful resident can be removed for danger to public order, and no weaker reason stands beside it                                                |
        | [serious-crime]            | COMPLIANT | 41.1 met: a lawful resident can be removed for a serious crime, and no weaker reason stands beside it                                                       |
        | [removal-fully-barred]     | COMPLIANT | 41.1 met: no lawful resident can be removed at all                                                                                                          |

    Scenario Outline: reasons stand side by side: <reasons>
      Given the answer to removal-grounds is <reasons>
      When the law is checked
      Then POA-41-GROUNDS-LIMITED is <verdict>
      And the reason for POA-41-GROUNDS-LIMITED is "<reason>"

      Examples: the weakest reason decides
        | reasons                                          | verdict | reason                                                                                                                 |
        | [national-security, public-health]               | PARTIAL | 41.1 partial: a lawful resident can be removed for danger to public health, whose tie to order or security is arguable |
        | [national-security, public-health, unemployment] | GAP     | 41.1 gap: a lawful resident can be removed for being out of work                                                       |

    Scenario: three reasons of weight stand side by side, and each is a reason why the duty is met
      Given the answer to removal-grounds is [national-security, public-order, serious-crime]
      When the law is checked
      Then POA-41-GROUNDS-LIMITED is COMPLIANT
      And the reason for POA-41-GROUNDS-LIMITED is "41.1 met: a lawful resident can be removed for danger to national security, and no weaker reason stands beside it"
      And the reason for POA-41-GROUNDS-LIMITED is "41.1 met: a lawful resident can be removed for danger to public order, and no weaker reason stands beside it"
      And the reason for POA-41-GROUNDS-LIMITED is "41.1 met: a lawful resident can be removed for a serious crime, and no weaker reason stands beside it"

    Scenario: two arguable reasons beside one of weight are both named
      Given the answer to removal-grounds is [public-order, minor-offence, administrative-breach]
      When the law is checked
      Then POA-41-GROUNDS-LIMITED is PARTIAL
      And the reason for POA-41-GROUNDS-LIMITED is "41.1 partial: a lawful resident can be removed for a minor offence, whose tie to order or security is arguable"
      And the reason for POA-41-GROUNDS-LIMITED is "41.1 partial: a lawful resident can be removed for breaking formal rules of stay, or for a permit got by deceit, whose tie to order or security is arguable"

    Scenario: a second, arguable reason spoils a list that was in order
      Given the answer to removal-grounds is [national-security, public-order]
      When the law is checked
      Then POA-41-GROUNDS-LIMITED is COMPLIANT
      But POA-41-GROUNDS-LIMITED would be PARTIAL if the answer to removal-grounds were [national-security, public-order, minor-offence]
      But POA-41-GROUNDS-LIMITED would be GAP if the answer to removal-grounds were [national-security, public-order, lack-of-means]

    Scenario: a full bar on removal is more favourable law and meets the sentence; a power that no text limits does not
      Given the answer to removal-grounds is [removal-fully-barred]
      When the law is checked
      Then POA-41-GROUNDS-LIMITED is COMPLIANT
      But POA-41-GROUNDS-LIMITED would be GAP if the answer to removal-grounds were [not-limited-by-law]

    Scenario: reasons that nobody looked for are not an empty list
      Given nothing is known about removal-grounds
      When the law is checked
      Then POA-41-GROUNDS-LIMITED is UNKNOWN
      And POA-41-GROUNDS-LIMITED waits for removal-grounds

    Scenario: an accepted reason shows nothing while the others were not looked at
      Given the answer to removal-grounds is {value: [public-order], checked: [public-order]}
      When the law is checked
      Then POA-41-GROUNDS-LIMITED is UNKNOWN

    Scenario: an arguable reason shows nothing while unrelated reasons were not looked at
      Given the answer to removal-grounds is {value: [minor-offence], checked: [minor-offence, public-health]}
      When the law is checked
      Then POA-41-GROUNDS-LIMITED is UNKNOWN

    Scenario: an unrelated reason is a gap even while the others were not looked at
      Given the answer to removal-grounds is {value: [unemployment], checked: [unemployment]}
      When the law is checked
      Then POA-41-GROUNDS-LIMITED is GAP
      And the reason for POA-41-GROUNDS-LIMITED is "41.1 gap: a lawful resident can be removed for being out of work"

    Scenario Outline: one weaker reason beside others decides: <removal-grounds>
      Given the answer to removal-grounds is <removal-grounds>
      When the law is checked
      Then POA-41-GROUNDS-LIMITED is <verdict>
      And the reason for POA-41-GROUNDS-LIMITED is "<reason>"

      Examples:
        | removal-grounds                           | verdict | reason                                                                                                                                                      |
        | [administrative-breach, serious-crime]    | PARTIAL | 41.1 partial: a lawful resident can be removed for breaking formal rules of stay, or for a permit got by deceit, whose tie to order or security is arguable |
        | [serious-crime, undefined-state-interest] | GAP     | 41.1 gap: a lawful resident can be removed for an interest of the State that nothing defines                                                                |
        | [minor-offence, not-limited-by-law]       | GAP     | 41.1 gap: a lawful resident can be removed for reasons that no text limits                                                                                  |
        | [other-unrelated-ground, public-order]    | GAP     | 41.1 gap: a lawful resident can be removed for a reason unconnected with order or security                                                                  |
        | [administrative-breach, lack-of-means]    | GAP     | 41.1 gap: a lawful resident can be removed for lack of means                                                                                                |

    Scenario Outline: a list that contradicts itself, a full bar beside a reason for removal, is read by the reason: <reasons>
      Given the answer to removal-grounds is <reasons>
      When the law is checked
      Then POA-41-GROUNDS-LIMITED is <verdict>
      And the reason for POA-41-GROUNDS-LIMITED is "<reason>"

      Examples:
        | reasons                               | verdict | reason                                                                                                                 |
        | [removal-fully-barred, lack-of-means] | GAP     | 41.1 gap: a lawful resident can be removed for lack of means                                                           |
        | [removal-fully-barred, public-health] | PARTIAL | 41.1 partial: a lawful resident can be removed for danger to public health, whose tie to order or security is arguable |

  @POA-41-MOVEMENT-LIMITS
  Rule: 41.2 Statute says how far movement may be limited before removal

    Scenario Outline: the act on movement before removal is: <limits>
      Given the answer to pre-removal-movement-limits is <limits>
      When the law is checked
      Then POA-41-MOVEMENT-LIMITS is <verdict>
      And the reason for POA-41-MOVEMENT-LIMITS is "<reason>"

      Examples:
        | limits                            | verdict   | reason                                                                                                                     |
        | extent-set                        | COMPLIANT | 41.2 met: the act says when, how far and how long movement may be limited before removal, and a court can review detention |
        | partly-set                        | PARTIAL   | 41.2 partial: the act says how far movement may be limited before removal, but for some measures or people only            |
        | detention-unlimited-or-unreviewed | PARTIAL   | 41.2 partial: the act allows detention before removal with no time limit, or with no court able to review it               |
        | not-in-statute                    | GAP       | 41.2 gap: no act says how far movement may be limited before removal                                                       |

    Scenario: detention with no longest time, or that no court reviews, has no extent set
      Given the answer to pre-removal-movement-limits is extent-set
      When the law is checked
      Then POA-41-MOVEMENT-LIMITS is COMPLIANT
      But POA-41-MOVEMENT-LIMITS would be PARTIAL if the answer to pre-removal-movement-limits were detention-unlimited-or-unreviewed

    Scenario: limits on movement that nobody looked for are not known
      Given nothing is known about pre-removal-movement-limits
      When the law is checked
      Then POA-41-MOVEMENT-LIMITS is UNKNOWN
      And POA-41-MOVEMENT-LIMITS waits for pre-removal-movement-limits

  @POA-41-GUARANTEES
  Rule: 41.3 Law lays down procedural guarantees for migrants facing removal

    Scenario Outline: the law gives <guarantees>
      Given the answer to removal-guarantees is <guarantees>
      When the law is checked
      Then POA-41-GUARANTEES is <verdict>
      And the reason for POA-41-GUARANTEES is "<reason>"

      Examples: hearing, representation and review make the full score
        | guarantees                                               | verdict   | reason                                                                                                                                          |
        | [right-to-be-heard, representation, review-by-authority] | COMPLIANT | 41.3 met: a lawfully resident migrant facing removal has a right to be heard, to be represented and to have the order reviewed                  |
        | [representation, review-by-authority]                    | PARTIAL   | 41.3 partial: law gives a lawfully resident migrant guarantees against a removal order, but hearing, representation or review is not among them |
        | [right-to-be-heard, review-by-authority]                 | PARTIAL   | 41.3 partial: law gives a lawfully resident migrant guarantees against a removal order, but hearing, representation or review is not among them |
        | [right-to-be-heard, representation]                      | PARTIAL   | 41.3 partial: law gives a lawfully resident migrant guarantees against a removal order, but hearing, representation or review is not among them |
        | [reasons-in-writing, interpreter]                        | PARTIAL   | 41.3 partial: law gives a lawfully resident migrant guarantees against a removal order, but hearing, representation or review is not among them |
        | []                                                       | GAP       | 41.3 gap: law gives a lawfully resident migrant no guarantee against a removal order                                                            |

    Scenario: written reasons and an interpreter are welcome and not required
      Given the answer to removal-guarantees is [reasons-in-writing, right-to-be-heard, representation, review-by-authority, interpreter]
      When the law is checked
      Then POA-41-GUARANTEES is COMPLIANT
      And the reason for POA-41-GUARANTEES is "41.3 met: a lawfully resident migrant facing removal has a right to be heard, to be represented and to have the order reviewed"
      But POA-41-GUARANTEES would be PARTIAL if the answer to removal-guarantees were [reasons-in-writing, right-to-be-heard, review-by-authority, interpreter]

    Scenario: an interpreter alone is no longer nothing
      Given the answer to removal-guarantees is []
      When the law is checked
      Then POA-41-GUARANTEES is GAP
      But POA-41-GUARANTEES would be PARTIAL if the answer to removal-guarantees were [interpreter]

    Scenario: guarantees that nobody looked for are not guarantees that are missing
      Given nothing is known about removal-guarantees
      When the law is checked
      Then POA-41-GUARANTEES is UNKNOWN
      And POA-41-GUARANTEES waits for removal-guarantees

  @POA-41-REMAIN-PENDING-DECISION
  Rule: 41.3 Law lets a migrant facing removal stay until a final decision

    Scenario Outline: the migrant may stay: <stay>
      Given the answer to removal-stay is <stay>
      When the law is checked
      Then POA-41-REMAIN-PENDING-DECISION is <verdict>
      And the reason for POA-41-REMAIN-PENDING-DECISION is "<reason>"

      Examples: these answers settle the matter alone
        | stay                     | verdict   | reason                                                                                                                          |
        | always                   | COMPLIANT | 41.3 met: a lawfully resident migrant may always stay until the final decision                                                  |
        | except-pressing-security | COMPLIANT | 41.3 met: a lawfully resident migrant may stay until the final decision, unless pressing reasons of national security forbid it |
        | on-request-only          | PARTIAL   | 41.3 partial: a lawfully resident migrant may stay until the final decision only if an office or court so decides               |

    Scenario Outline: where there is no stay, review by an authority decides: <guarantees>
      Given the answers
        | removal-stay       | <stay>       |
        | removal-guarantees | <guarantees> |
      When the law is checked
      Then POA-41-REMAIN-PENDING-DECISION is <verdict>
      And the reason for POA-41-REMAIN-PENDING-DECISION is "<reason>"

      Examples: the stay is the example the text names, so another strong guarantee may stand in
        | stay            | guarantees                          | verdict | reason                                                                                                                   |
        | no              | []                                  | GAP     | 41.3 gap: a lawfully resident migrant cannot stay until the final decision, and no authority reviews the removal         |
        | no              | [right-to-be-heard, representation] | GAP     | 41.3 gap: a lawfully resident migrant cannot stay until the final decision, and no authority reviews the removal         |
        | no              | [review-by-authority]               | PARTIAL | 41.3 partial: a lawfully resident migrant may not stay until the final decision, but an authority can review the removal |
        | on-request-only | []                                  | PARTIAL | 41.3 partial: a lawfully resident migrant may stay until the final decision only if an office or court so decides        |

      Examples: beside a stay, a review changes nothing
        | stay                     | guarantees            | verdict   | reason                                                                                                                          |
        | on-request-only          | [review-by-authority] | PARTIAL   | 41.3 partial: a lawfully resident migrant may stay until the final decision only if an office or court so decides               |
        | except-pressing-security | [review-by-authority] | COMPLIANT | 41.3 met: a lawfully resident migrant may stay until the final decision, unless pressing reasons of national security forbid it |
        | always                   | [review-by-authority] | COMPLIANT | 41.3 met: a lawfully resident migrant may always stay until the final decision                                                  |

    Scenario: without a stay, it is the review that keeps a shortfall from being a gap
      Given the answers
        | removal-stay       | no                                       |
        | removal-guarantees | [right-to-be-heard, review-by-authority] |
      When the law is checked
      Then POA-41-REMAIN-PENDING-DECISION is PARTIAL
      But POA-41-REMAIN-PENDING-DECISION would be GAP if the answer to removal-guarantees were [right-to-be-heard]
      But POA-41-REMAIN-PENDING-DECISION would be COMPLIANT if the answer to removal-stay were always

    Scenario: an exception for pressing reasons of national security is allowed, a stay by favour is not enough
      Given the answers
        | removal-stay       | except-pressing-security |
        | removal-guarantees | []                       |
      When the law is checked
      Then POA-41-REMAIN-PENDING-DECISION is COMPLIANT
      But POA-41-REMAIN-PENDING-DECISION would be PARTIAL if the answer to removal-stay were on-request-only

    Scenario: no stay is no gap while the guarantees are not known
      Given the answer to removal-stay is no
      And nothing is known about removal-guarantees
      When the law is checked
      Then POA-41-REMAIN-PENDING-DECISION is UNKNOWN
      And POA-41-REMAIN-PENDING-DECISION waits for removal-guarantees

    Scenario: a review does not tell whether the migrant may stay meanwhile
      Given the answer to removal-guarantees is [review-by-authority]
      And nothing is known about removal-stay
      When the law is checked
      Then POA-41-REMAIN-PENDING-DECISION is UNKNOWN
      And POA-41-REMAIN-PENDING-DECISION waits for removal-stay

    Scenario Outline: a stay in law settles the matter, and a review neither adds nor takes away: <removal-stay>, <removal-guarantees>
      Given the answers
        | removal-guarantees | <removal-guarantees> |
        | removal-stay       | <removal-stay>       |
      When the law is checked
      Then POA-41-REMAIN-PENDING-DECISION is COMPLIANT
      And the reason for POA-41-REMAIN-PENDING-DECISION is "<reason>"

      Examples:
        | removal-guarantees    | removal-stay             | reason                                                                                                                          |
        | []                    | always                   | 41.3 met: a lawfully resident migrant may always stay until the final decision                                                  |
        | [review-by-authority] | except-pressing-security | 41.3 met: a lawfully resident migrant may stay until the final decision, unless pressing reasons of national security forbid it |

  @POA-41-NO-ARBITRARY-EXPULSION
  Rule: 41.4 No migrant, whatever the status, is expelled arbitrarily

    Scenario Outline: the law asks for a decision in the own case: <decision>, and practice shows <practice>
      Given the answers
        | individual-removal-decision | <decision> |
        | arbitrary-removal-practice  | <practice> |
      When the law is checked
      Then POA-41-NO-ARBITRARY-EXPULSION is <verdict>
      And the reason for POA-41-NO-ARBITRARY-EXPULSION is "<reason>"

      Examples: a pattern in practice overrides good law
        | decision | practice            | verdict   | reason                                                                                                                             |
        | yes      | no-reports          | COMPLIANT | 41.4 met: law makes every removal rest on a decision in the person's own case, and no arbitrary removal is reported                |
        | yes      | unconfirmed-reports | PARTIAL   | 41.4 partial: no pattern of arbitrary removal is confirmed, but the law does not cover every migrant or there are cases or reports |
        | yes      | confirmed-cases     | PARTIAL   | 41.4 partial: no pattern of arbitrary removal is confirmed, but the law does not cover every migrant or there are cases or reports |
        | partial  | no-reports          | PARTIAL   | 41.4 partial: no pattern of arbitrary removal is confirmed, but the law does not cover every migrant or there are cases or reports |
        | partial  | confirmed-cases     | PARTIAL   | 41.4 partial: no pattern of arbitrary removal is confirmed, but the law does not cover every migrant or there are cases or reports |
        | yes      | confirmed-pattern   | GAP       | 41.4 gap: migrants are removed arbitrarily in a confirmed pattern                                                                  |
        | no       | no-reports          | GAP       | 41.4 gap: law lets migrants be removed without a decision in their own case                                                        |

    Scenario: no decision in the own case is a gap, even if nobody asked about practice
      Given the answer to individual-removal-decision is no
      And nothing is known about arbitrary-removal-practice
      When the law is checked
      Then POA-41-NO-ARBITRARY-EXPULSION is GAP
      And the reason for POA-41-NO-ARBITRARY-EXPULSION is "41.4 gap: law lets migrants be removed without a decision in their own case"

    Scenario: a confirmed pattern is a gap, even if nobody read the law
      Given the answer to arbitrary-removal-practice is confirmed-pattern
      And nothing is known about individual-removal-decision
      When the law is checked
      Then POA-41-NO-ARBITRARY-EXPULSION is GAP
      And the reason for POA-41-NO-ARBITRARY-EXPULSION is "41.4 gap: migrants are removed arbitrarily in a confirmed pattern"

    Scenario: confirmed cases fall short, a confirmed pattern is a gap, as the sentence says should
      Given the answers
        | individual-removal-decision | yes             |
        | arbitrary-removal-practice  | confirmed-cases |
      When the law is checked
      Then POA-41-NO-ARBITRARY-EXPULSION is PARTIAL
      But POA-41-NO-ARBITRARY-EXPULSION would be GAP if the answer to arbitrary-removal-practice were confirmed-pattern

    Scenario: reports nobody has confirmed keep good law from full marks
      Given the answers
        | individual-removal-decision | yes        |
        | arbitrary-removal-practice  | no-reports |
      When the law is checked
      Then POA-41-NO-ARBITRARY-EXPULSION is COMPLIANT
      But POA-41-NO-ARBITRARY-EXPULSION would be PARTIAL if the answer to arbitrary-removal-practice were unconfirmed-reports

    Scenario: good law alone does not show what happens in practice
      Given the answer to individual-removal-decision is yes
      And nothing is known about arbitrary-removal-practice
      When the law is checked
      Then POA-41-NO-ARBITRARY-EXPULSION is UNKNOWN
      And POA-41-NO-ARBITRARY-EXPULSION waits for arbitrary-removal-practice

    Scenario: confirmed cases leave open whether the law is a gap of its own
      Given the answer to arbitrary-removal-practice is confirmed-cases
      And nothing is known about individual-removal-decision
      When the law is checked
      Then POA-41-NO-ARBITRARY-EXPULSION is UNKNOWN
      And POA-41-NO-ARBITRARY-EXPULSION waits for individual-removal-decision

    Scenario Outline: a gap on one side is not softened by half an answer on the other: <individual-removal-decision>, <arbitrary-removal-practice>
      Given the answers
        | arbitrary-removal-practice  | <arbitrary-removal-practice>  |
        | individual-removal-decision | <individual-removal-decision> |
      When the law is checked
      Then POA-41-NO-ARBITRARY-EXPULSION is GAP
      And the reason for POA-41-NO-ARBITRARY-EXPULSION is "<reason>"

      Examples:
        | arbitrary-removal-practice | individual-removal-decision | reason                                                                      |
        | confirmed-pattern          | partial                     | 41.4 gap: migrants are removed arbitrarily in a confirmed pattern           |
        | unconfirmed-reports        | no                          | 41.4 gap: law lets migrants be removed without a decision in their own case |

  @POA-41-NO-COLLECTIVE-EXPULSION
  Rule: 41.5 Nobody is expelled as one of a group without a look at the person's own case

    Scenario Outline: the law rules out removal as a group: <ban>, and practice shows <practice>
      Given the answers
        | collective-removal-ban      | <ban>      |
        | collective-removal-practice | <practice> |
      When the law is checked
      Then POA-41-NO-COLLECTIVE-EXPULSION is <verdict>
      And the reason for POA-41-NO-COLLECTIVE-EXPULSION is "<reason>"

      Examples: the ban is absolute: one confirmed case is a gap, whatever the law says
        | ban     | practice            | verdict   | reason                                                                                                                              |
        | yes     | no-reports          | COMPLIANT | 41.5 met: law rules out removing people as a group with no look at each case, and no such removal is reported                       |
        | yes     | unconfirmed-reports | PARTIAL   | 41.5 partial: no removal as a group with no look at each case is confirmed, but the ban has limits or there are unconfirmed reports |
        | partial | no-reports          | PARTIAL   | 41.5 partial: no removal as a group with no look at each case is confirmed, but the ban has limits or there are unconfirmed reports |
        | partial | unconfirmed-reports | PARTIAL   | 41.5 partial: no removal as a group with no look at each case is confirmed, but the ban has limits or there are unconfirmed reports |
        | yes     | confirmed-cases     | GAP       | 41.5 gap: on confirmed occasions people were removed as a group with no look at each case                                           |
        | yes     | confirmed-pattern   | GAP       | 41.5 gap: in a confirmed pattern people are removed as a group with no look at each case                                            |
        | no      | no-reports          | GAP       | 41.5 gap: law does not rule out removing people as a group with no look at each case                                                |

    Scenario: no ban is a gap, even if nobody asked about practice
      Given the answer to collective-removal-ban is no
      And nothing is known about collective-removal-practice
      When the law is checked
      Then POA-41-NO-COLLECTIVE-EXPULSION is GAP
      And the reason for POA-41-NO-COLLECTIVE-EXPULSION is "41.5 gap: law does not rule out removing people as a group with no look at each case"

    Scenario: a confirmed case is a gap, even if nobody read the law
      Given the answer to collective-removal-practice is confirmed-cases
      And nothing is known about collective-removal-ban
      When the law is checked
      Then POA-41-NO-COLLECTIVE-EXPULSION is GAP
      And the reason for POA-41-NO-COLLECTIVE-EXPULSION is "41.5 gap: on confirmed occasions people were removed as a group with no look at each case"

    Scenario: a confirmed pattern is a gap, even if nobody read the law
      Given the answer to collective-removal-practice is confirmed-pattern
      And nothing is known about collective-removal-ban
      When the law is checked
      Then POA-41-NO-COLLECTIVE-EXPULSION is GAP
      And the reason for POA-41-NO-COLLECTIVE-EXPULSION is "41.5 gap: in a confirmed pattern people are removed as a group with no look at each case"

    Scenario: what parts a shortfall from a gap is whether a case is confirmed
      Given the answers
        | collective-removal-ban      | yes                 |
        | collective-removal-practice | unconfirmed-reports |
      When the law is checked
      Then POA-41-NO-COLLECTIVE-EXPULSION is PARTIAL
      But POA-41-NO-COLLECTIVE-EXPULSION would be GAP if the answer to collective-removal-practice were confirmed-cases
      But POA-41-NO-COLLECTIVE-EXPULSION would be COMPLIANT if the answer to collective-removal-practice were no-reports

    Scenario: a rule that can be suspended at the border is no full ban
      Given the answers
        | collective-removal-ban      | yes        |
        | collective-removal-practice | no-reports |
      When the law is checked
      Then POA-41-NO-COLLECTIVE-EXPULSION is COMPLIANT
      But POA-41-NO-COLLECTIVE-EXPULSION would be PARTIAL if the answer to collective-removal-ban were partial

    Scenario: a ban alone does not show what happens in practice
      Given the answer to collective-removal-ban is yes
      And nothing is known about collective-removal-practice
      When the law is checked
      Then POA-41-NO-COLLECTIVE-EXPULSION is UNKNOWN
      And POA-41-NO-COLLECTIVE-EXPULSION waits for collective-removal-practice

    Scenario: silence of the reports does not show a ban
      Given the answer to collective-removal-practice is no-reports
      And nothing is known about collective-removal-ban
      When the law is checked
      Then POA-41-NO-COLLECTIVE-EXPULSION is UNKNOWN
      And POA-41-NO-COLLECTIVE-EXPULSION waits for collective-removal-ban

    Scenario Outline: a gap on one side is not softened by half an answer on the other: <collective-removal-ban>, <collective-removal-practice>
      Given the answers
        | collective-removal-ban      | <collective-removal-ban>      |
        | collective-removal-practice | <collective-removal-practice> |
      When the law is checked
      Then POA-41-NO-COLLECTIVE-EXPULSION is GAP
      And the reason for POA-41-NO-COLLECTIVE-EXPULSION is "<reason>"

      Examples:
        | collective-removal-ban | collective-removal-practice | reason                                                                                    |
        | partial                | confirmed-cases             | 41.5 gap: on confirmed occasions people were removed as a group with no look at each case |
        | no                     | unconfirmed-reports         | 41.5 gap: law does not rule out removing people as a group with no look at each case      |
        | partial                | confirmed-pattern           | 41.5 gap: in a confirmed pattern people are removed as a group with no look at each case  |
