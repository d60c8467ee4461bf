# Paragraph 40: entry, stay, rights and work of foreigners
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
# {value: [a], checked: [a, b]} is "of a and b, which were looked at, only a holds"; what was not looked at is not known.
Feature: Paragraph 40, entry, stay, rights and work of foreigners

  @POA-40-ENTRY-CONDITIONS
  Rule: 40.1 The terms on which foreigners may come in stand in immigration law

    Scenario Outline: the law on foreigners sets the terms for coming in: <answer>
      Given the answer to foreigner-entry-conditions is <answer>
      When the law is checked
      Then POA-40-ENTRY-CONDITIONS is <verdict>
      And the reason for POA-40-ENTRY-CONDITIONS is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                                               |
        | yes     | COMPLIANT | 40.1 met: law sets the main terms on which foreigners may come in                                                    |
        | partial | PARTIAL   | 40.1 partial: law sets only some of the terms on which foreigners may come in, or sets them only for some foreigners |
        | no      | GAP       | 40.1 gap: the terms on which foreigners may come in are left to officials or unpublished orders                      |

    Scenario: terms for some classes of foreigners are more than terms for none
      Given the answer to foreigner-entry-conditions is partial
      When the law is checked
      Then POA-40-ENTRY-CONDITIONS is PARTIAL
      But POA-40-ENTRY-CONDITIONS would be GAP if the answer to foreigner-entry-conditions were no

    Scenario: terms for coming in say nothing about terms for staying or leaving
      Given the answer to foreigner-entry-conditions is yes
      And the answer to foreigner-exit-conditions is no
      When the law is checked
      Then POA-40-ENTRY-CONDITIONS is COMPLIANT
      And POA-40-STAY-CONDITIONS is UNKNOWN
      And POA-40-EXIT-CONDITIONS is GAP

    Scenario: a law on foreigners that was not read on coming in settles nothing
      Given nothing is known about foreigner-entry-conditions
      When the law is checked
      Then POA-40-ENTRY-CONDITIONS is UNKNOWN
      And POA-40-ENTRY-CONDITIONS waits for foreigner-entry-conditions

  @POA-40-STAY-CONDITIONS
  Rule: 40.1 The terms on which foreigners may remain stand in immigration law

    Scenario Outline: the law on foreigners sets the terms for remaining: <answer>
      Given the answer to foreigner-stay-conditions is <answer>
      When the law is checked
      Then POA-40-STAY-CONDITIONS is <verdict>
      And the reason for POA-40-STAY-CONDITIONS is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                                              |
        | yes     | COMPLIANT | 40.1 met: law sets the main terms on which foreigners may remain                                                    |
        | partial | PARTIAL   | 40.1 partial: law sets only some of the terms on which foreigners may remain, or sets them only for some foreigners |
        | no      | GAP       | 40.1 gap: the terms on which foreigners may remain are left to officials or unpublished orders                      |

    Scenario: terms left in part to officials are not fully set
      Given the answer to foreigner-stay-conditions is yes
      When the law is checked
      Then POA-40-STAY-CONDITIONS is COMPLIANT
      But POA-40-STAY-CONDITIONS would be PARTIAL if the answer to foreigner-stay-conditions were partial

    Scenario: a law on foreigners that was not read on remaining settles nothing
      Given nothing is known about foreigner-stay-conditions
      When the law is checked
      Then POA-40-STAY-CONDITIONS is UNKNOWN
      And POA-40-STAY-CONDITIONS waits for foreigner-stay-conditions

  @POA-40-EXIT-CONDITIONS
  Rule: 40.1 The terms on which foreigners may leave stand in immigration law

    Scenario Outline: the law on foreigners sets the terms for leaving: <answer>
      Given the answer to foreigner-exit-conditions is <answer>
      When the law is checked
      Then POA-40-EXIT-CONDITIONS is <verdict>
      And the reason for POA-40-EXIT-CONDITIONS is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                                             |
        | yes     | COMPLIANT | 40.1 met: law sets the main terms on which foreigners may leave                                                    |
        | partial | PARTIAL   | 40.1 partial: law sets only some of the terms on which foreigners may leave, or sets them only for some foreigners |
        | no      | GAP       | 40.1 gap: the terms on which foreigners may leave are left to officials or unpublished orders                      |

    Scenario: an unpublished order is no law on leaving
      Given the answer to foreigner-exit-conditions is no
      When the law is checked
      Then POA-40-EXIT-CONDITIONS is GAP
      But POA-40-EXIT-CONDITIONS would be PARTIAL if the answer to foreigner-exit-conditions were partial

    Scenario: a law on foreigners that was not read on leaving settles nothing
      Given nothing is known about foreigner-exit-conditions
      When the law is checked
      Then POA-40-EXIT-CONDITIONS is UNKNOWN
      And POA-40-EXIT-CONDITIONS waits for foreigner-exit-conditions

  @POA-40-RIGHTS-OBLIGATIONS
  Rule: 40.1 Both the rights and the duties of foreigners stand in immigration law

    Scenario Outline: the law on foreigners lists <list>
      Given the answer to foreigner-rights-duties is <list>
      When the law is checked
      Then POA-40-RIGHTS-OBLIGATIONS is <verdict>
      And the reason for POA-40-RIGHTS-OBLIGATIONS is "<reason>"

      Examples:
        | list             | verdict   | reason                                                                               |
        | [rights, duties] | COMPLIANT | 40.1 met: the law on foreigners lists both their rights and their duties             |
        | [rights]         | PARTIAL   | 40.1 partial: the law on foreigners lists their rights or their duties, but not both |
        | [duties]         | PARTIAL   | 40.1 partial: the law on foreigners lists their rights or their duties, but not both |
        | []               | GAP       | 40.1 gap: the law on foreigners lists neither their rights nor their duties          |

    Scenario: duties without rights are half of what is asked
      Given the answer to foreigner-rights-duties is [duties]
      When the law is checked
      Then POA-40-RIGHTS-OBLIGATIONS is PARTIAL
      But POA-40-RIGHTS-OBLIGATIONS would be COMPLIANT if the answer to foreigner-rights-duties were [rights, duties]

    Scenario: rights were found and duties were not looked for
      Given the answer to foreigner-rights-duties is {value: [rights], checked: [rights]}
      When the law is checked
      Then POA-40-RIGHTS-OBLIGATIONS is UNKNOWN
      But POA-40-RIGHTS-OBLIGATIONS would be PARTIAL if the answer to foreigner-rights-duties were {value: [rights], checked: [rights, duties]}

    Scenario: a law on foreigners that was not read for rights and duties settles nothing
      Given nothing is known about foreigner-rights-duties
      When the law is checked
      Then POA-40-RIGHTS-OBLIGATIONS is UNKNOWN
      And POA-40-RIGHTS-OBLIGATIONS waits for foreigner-rights-duties

  @POA-40-VISA-CONDITIONS
  Rule: 40.2 Law settles the terms for entry visas

    Scenario Outline: law settles what an entry visa requires: <answer>
      Given the answer to visa-conditions is <answer>
      When the law is checked
      Then POA-40-VISA-CONDITIONS is <verdict>
      And the reason for POA-40-VISA-CONDITIONS is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                                       |
        | yes     | COMPLIANT | 40.2 met: law settles the main terms for an entry visa                                                       |
        | partial | PARTIAL   | 40.2 partial: law settles only some of the terms for an entry visa, or settles them only for some applicants |
        | no      | GAP       | 40.2 gap: the terms for an entry visa are left to officials or unpublished orders                            |

    Scenario: a visa law with some terms only is not a visa law with none
      Given the answer to visa-conditions is partial
      When the law is checked
      Then POA-40-VISA-CONDITIONS is PARTIAL
      But POA-40-VISA-CONDITIONS would be GAP if the answer to visa-conditions were no

    Scenario: visa terms that nobody has looked up are not missing
      Given nothing is known about visa-conditions
      When the law is checked
      Then POA-40-VISA-CONDITIONS is UNKNOWN
      And POA-40-VISA-CONDITIONS waits for visa-conditions

  @POA-40-PERMIT-CONDITIONS
  Rule: 40.2 Law settles the terms for residence permits

    Scenario Outline: law settles what a residence permit requires: <answer>
      Given the answer to permit-conditions is <answer>
      When the law is checked
      Then POA-40-PERMIT-CONDITIONS is <verdict>
      And the reason for POA-40-PERMIT-CONDITIONS is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                                            |
        | yes     | COMPLIANT | 40.2 met: law settles the main terms for a residence permit                                                       |
        | partial | PARTIAL   | 40.2 partial: law settles only some of the terms for a residence permit, or settles them only for some applicants |
        | no      | GAP       | 40.2 gap: the terms for a residence permit are left to officials or unpublished orders                            |

    Scenario: a permit law for some applicants only falls short
      Given the answer to permit-conditions is yes
      When the law is checked
      Then POA-40-PERMIT-CONDITIONS is COMPLIANT
      But POA-40-PERMIT-CONDITIONS would be PARTIAL if the answer to permit-conditions were partial

    Scenario: clear visa terms do not make up for missing permit terms
      Given the answer to visa-conditions is yes
      And the answer to permit-conditions is no
      When the law is checked
      Then POA-40-VISA-CONDITIONS is COMPLIANT
      And POA-40-PERMIT-CONDITIONS is GAP

    Scenario: permit terms that nobody has looked up are not missing
      Given nothing is known about permit-conditions
      When the law is checked
      Then POA-40-PERMIT-CONDITIONS is UNKNOWN
      And POA-40-PERMIT-CONDITIONS waits for permit-conditions

  @POA-40-RENEWAL
  Rule: 40.2 Law settles how visas and permits are renewed

    Scenario Outline: law settles the renewal of <list>
      Given the answer to renewal-rules is <list>
      When the law is checked
      Then POA-40-RENEWAL is <verdict>
      And the reason for POA-40-RENEWAL is "<reason>"

      Examples:
        | list                     | verdict   | reason                                                                                  |
        | [visa, residence-permit] | COMPLIANT | 40.2 met: law settles the renewal of visas and of residence permits                     |
        | [visa]                   | PARTIAL   | 40.2 partial: law settles the renewal of visas or of residence permits, but not of both |
        | [residence-permit]       | PARTIAL   | 40.2 partial: law settles the renewal of visas or of residence permits, but not of both |
        | []                       | GAP       | 40.2 gap: law settles neither the renewal of visas nor that of residence permits        |

    Scenario: permits can be renewed by law, and visas only by favour
      Given the answer to renewal-rules is [residence-permit]
      When the law is checked
      Then POA-40-RENEWAL is PARTIAL
      But POA-40-RENEWAL would be COMPLIANT if the answer to renewal-rules were [visa, residence-permit]

    Scenario: neither paper may be called missing while one was not looked at
      Given the answer to renewal-rules is {value: [], checked: [visa]}
      When the law is checked
      Then POA-40-RENEWAL is UNKNOWN
      But POA-40-RENEWAL would be GAP if the answer to renewal-rules were []

    Scenario: a renewal that nobody has looked up is neither settled nor missing
      Given nothing is known about renewal-rules
      When the law is checked
      Then POA-40-RENEWAL is UNKNOWN
      And POA-40-RENEWAL waits for renewal-rules

  @POA-40-RIGHTS-RANGE
  Rule: 40.3 Law says which rights lawful migrants have in each field: civil, economic, social, cultural

    Scenario Outline: law says which rights lawful migrants have in these fields: <list>
      Given the answer to lawful-migrant-rights is <list>
      When the law is checked
      Then POA-40-RIGHTS-RANGE is <verdict>
      And the reason for POA-40-RIGHTS-RANGE is "<reason>"

      Examples: every field is needed, and one field is more than none
        | list                                | verdict   | reason                                                                                                          |
        | [civil, social, economic, cultural] | COMPLIANT | 40.3 met: law says in all four fields which rights lawfully resident migrants have                              |
        | [social, economic, cultural]        | PARTIAL   | 40.3 partial: law says in some fields which rights lawfully resident migrants have, and leaves other fields out |
        | [civil, economic, cultural]         | PARTIAL   | 40.3 partial: law says in some fields which rights lawfully resident migrants have, and leaves other fields out |
        | [civil, social, cultural]           | PARTIAL   | 40.3 partial: law says in some fields which rights lawfully resident migrants have, and leaves other fields out |
        | [civil, social, economic]           | PARTIAL   | 40.3 partial: law says in some fields which rights lawfully resident migrants have, and leaves other fields out |
        | [cultural]                          | PARTIAL   | 40.3 partial: law says in some fields which rights lawfully resident migrants have, and leaves other fields out |
        | []                                  | GAP       | 40.3 gap: law says in no field which rights lawfully resident migrants have                                     |

    Scenario: one field left out makes the difference
      Given the answer to lawful-migrant-rights is [civil, social, economic, cultural]
      When the law is checked
      Then POA-40-RIGHTS-RANGE is COMPLIANT
      But POA-40-RIGHTS-RANGE would be PARTIAL if the answer to lawful-migrant-rights were [civil, social, economic]

    Scenario: one field covered and one not is enough to know that the law falls short
      Given the answer to lawful-migrant-rights is {value: [civil], checked: [civil, cultural]}
      When the law is checked
      Then POA-40-RIGHTS-RANGE is PARTIAL
      And the reason for POA-40-RIGHTS-RANGE is "40.3 partial: law says in some fields which rights lawfully resident migrants have, and leaves other fields out"

    Scenario: fields that were not looked at are not fields left out
      Given the answer to lawful-migrant-rights is {value: [civil, social], checked: [civil, social]}
      When the law is checked
      Then POA-40-RIGHTS-RANGE is UNKNOWN
      But POA-40-RIGHTS-RANGE would be PARTIAL if the answer to lawful-migrant-rights were {value: [civil, social], checked: [civil, social, economic]}

    Scenario: rights of lawful migrants that nobody has looked up are not denied
      Given nothing is known about lawful-migrant-rights
      When the law is checked
      Then POA-40-RIGHTS-RANGE is UNKNOWN
      And POA-40-RIGHTS-RANGE waits for lawful-migrant-rights

    Scenario Outline: a single field, <lawful-migrant-rights>, is partial like any other
      Given the answer to lawful-migrant-rights is <lawful-migrant-rights>
      When the law is checked
      Then POA-40-RIGHTS-RANGE is PARTIAL
      And the reason for POA-40-RIGHTS-RANGE is "40.3 partial: law says in some fields which rights lawfully resident migrants have, and leaves other fields out"

      Examples:
        | lawful-migrant-rights |
        | [civil]               |
        | [social]              |
        | [economic]            |

  @POA-40-LONG-TERM-SERVICES
  Rule: 40.4 Long-term residents use public services on the same terms as nationals

    Scenario Outline: long-term residents are treated like nationals in <list>
      Given the answer to long-term-services is <list>
      When the law is checked
      Then POA-40-LONG-TERM-SERVICES is <verdict>
      And the reason for POA-40-LONG-TERM-SERVICES is "<reason>"

      Examples: every service is needed, and one service is more than none
        | list                                                                  | verdict   | reason                                                                                                                                 |
        | [education, housing, social-services, health-services, cultural-life] | COMPLIANT | 40.4 met: long-term residents have education, housing, basic social care, basic health care and culture on the same terms as nationals |
        | [housing, social-services, health-services, cultural-life]            | PARTIAL   | 40.4 partial: long-term residents have some public services on the same terms as nationals, and lack others                            |
        | [education, social-services, health-services, cultural-life]          | PARTIAL   | 40.4 partial: long-term residents have some public services on the same terms as nationals, and lack others                            |
        | [education, housing, health-services, cultural-life]                  | PARTIAL   | 40.4 partial: long-term residents have some public services on the same terms as nationals, and lack others                            |
        | [education, housing, social-services, cultural-life]                  | PARTIAL   | 40.4 partial: long-term residents have some public services on the same terms as nationals, and lack others                            |
        | [education, housing, social-services, health-services]                | PARTIAL   | 40.4 partial: long-term residents have some public services on the same terms as nationals, and lack others                            |
        | [education]                                                           | PARTIAL   | 40.4 partial: long-term residents have some public services on the same terms as nationals, and lack others                            |
        | []                                                                    | GAP       | 40.4 gap: in none of the five fields looked at do long-term residents have public services on the same terms as nationals              |

    Scenario: one service on equal terms is more than none
      Given the answer to long-term-services is [education]
      When the law is checked
      Then POA-40-LONG-TERM-SERVICES is PARTIAL
      But POA-40-LONG-TERM-SERVICES would be GAP if the answer to long-term-services were []

    Scenario: equal terms in every service but housing fall short
      Given the answer to long-term-services is [education, housing, social-services, health-services, cultural-life]
      When the law is checked
      Then POA-40-LONG-TERM-SERVICES is COMPLIANT
      But POA-40-LONG-TERM-SERVICES would be PARTIAL if the answer to long-term-services were [education, social-services, health-services, cultural-life]

    Scenario: whether services are open on equal terms was not asked, and so is left open
      Given nothing is known about long-term-services
      When the law is checked
      Then POA-40-LONG-TERM-SERVICES is UNKNOWN
      And POA-40-LONG-TERM-SERVICES waits for long-term-services

    Scenario Outline: a single service, <long-term-services>, is partial like any other
      Given the answer to long-term-services is <long-term-services>
      When the law is checked
      Then POA-40-LONG-TERM-SERVICES is PARTIAL
      And the reason for POA-40-LONG-TERM-SERVICES is "40.4 partial: long-term residents have some public services on the same terms as nationals, and lack others"

      Examples:
        | long-term-services |
        | [housing]          |
        | [social-services]  |
        | [health-services]  |
        | [cultural-life]    |

  @POA-40-LONG-TERM-ASSOCIATION
  Rule: 40.4 Long-term residents may form non-political, non-military associations as nationals do

    Scenario Outline: long-term residents form associations as nationals do: <answer>
      Given the answer to long-term-association is <answer>
      When the law is checked
      Then POA-40-LONG-TERM-ASSOCIATION is <verdict>
      And the reason for POA-40-LONG-TERM-ASSOCIATION is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                                                          |
        | yes     | COMPLIANT | 40.4 met: long-term residents may form associations without a political or military aim as nationals do                         |
        | partial | PARTIAL   | 40.4 partial: long-term residents may form associations without a political or military aim, but on harder terms than nationals |
        | no      | GAP       | 40.4 gap: long-term residents may form no associations, not even those without a political or military aim                      |

    Scenario: asking more founders, permission or capital than of nationals makes the difference
      Given the answer to long-term-association is yes
      When the law is checked
      Then POA-40-LONG-TERM-ASSOCIATION is COMPLIANT
      But POA-40-LONG-TERM-ASSOCIATION would be PARTIAL if the answer to long-term-association were partial

    Scenario: an associations act that was not read settles nothing
      Given nothing is known about long-term-association
      When the law is checked
      Then POA-40-LONG-TERM-ASSOCIATION is UNKNOWN
      And POA-40-LONG-TERM-ASSOCIATION waits for long-term-association

  @POA-40-LABOUR-TERMS
  Rule: 40.5 Law states when long-term residents may enter the labour market

    Scenario Outline: law says when long-term residents may work: <answer>
      Given the answer to long-term-labour-access is <answer>
      When the law is checked
      Then POA-40-LABOUR-TERMS is <verdict>
      And the reason for POA-40-LABOUR-TERMS is "<reason>"

      Examples:
        | answer              | verdict   | reason                                                                          |
        | terms-stated        | COMPLIANT | 40.5 met: law states on what terms long-term residents may work                 |
        | terms-partly-stated | PARTIAL   | 40.5 partial: law lets long-term residents work, but leaves the terms to orders |
        | not-stated          | GAP       | 40.5 gap: law does not state on what terms long-term residents may work         |

    Scenario: a right to work with its terms in orders is not fully stated
      Given the answer to long-term-labour-access is terms-partly-stated
      When the law is checked
      Then POA-40-LABOUR-TERMS is PARTIAL
      But POA-40-LABOUR-TERMS would be COMPLIANT if the answer to long-term-labour-access were terms-stated

    Scenario: a labour law that was not read settles nothing
      Given nothing is known about long-term-labour-access
      When the law is checked
      Then POA-40-LABOUR-TERMS is UNKNOWN
      And POA-40-LABOUR-TERMS waits for long-term-labour-access

  @POA-40-LABOUR-LIMITS
  Rule: 40.5 Law states any limits on the work of long-term residents

    Scenario Outline: law spells out the limits on the work of long-term residents: <answer>
      Given the answer to long-term-labour-limits is <answer>
      When the law is checked
      Then POA-40-LABOUR-LIMITS is <verdict>
      And the reason for POA-40-LABOUR-LIMITS is "<reason>"

      Examples:
        | answer                      | verdict   | reason                                                                                   |
        | limits-stated-or-none-exist | COMPLIANT | 40.5 met: limits on the work of long-term residents are stated in law, or there are none |
        | limits-unclear              | PARTIAL   | 40.5 partial: limits on the work of long-term residents are stated in law, but unclearly |
        | limits-unwritten            | GAP       | 40.5 gap: limits on the work of long-term residents are not written down in law          |

    Scenario: a limit is no fault, only an unwritten one is
      Given the answer to long-term-labour-limits is limits-stated-or-none-exist
      When the law is checked
      Then POA-40-LABOUR-LIMITS is COMPLIANT
      But POA-40-LABOUR-LIMITS would be GAP if the answer to long-term-labour-limits were limits-unwritten

    Scenario: law may be clear about limits on work and silent on when work is allowed
      Given the answer to long-term-labour-limits is limits-stated-or-none-exist
      And the answer to long-term-labour-access is not-stated
      When the law is checked
      Then POA-40-LABOUR-LIMITS is COMPLIANT
      And POA-40-LABOUR-TERMS is GAP

    Scenario: limits on work that nobody has looked for are not known to be unwritten
      Given nothing is known about long-term-labour-limits
      When the law is checked
      Then POA-40-LABOUR-LIMITS is UNKNOWN
      And POA-40-LABOUR-LIMITS waits for long-term-labour-limits

  @POA-40-RESIDENCE-WORK-LINK
  Rule: 40.6 The tie between staying and working is clear in law

    Scenario Outline: law makes the tie between staying and working clear: <answer>
      Given the answer to residence-work-link is <answer>
      When the law is checked
      Then POA-40-RESIDENCE-WORK-LINK is <verdict>
      And the reason for POA-40-RESIDENCE-WORK-LINK is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                             |
        | yes     | COMPLIANT | 40.6 met: law makes clear how the right to stay and the right to work depend on each other         |
        | partial | PARTIAL   | 40.6 partial: the acts on stay and on work differ on how the two rights depend on each other       |
        | no      | GAP       | 40.6 gap: law does not make clear how the right to stay and the right to work depend on each other |

    Scenario: two acts that say different things leave the tie half clear
      Given the answer to residence-work-link is yes
      When the law is checked
      Then POA-40-RESIDENCE-WORK-LINK is COMPLIANT
      But POA-40-RESIDENCE-WORK-LINK would be PARTIAL if the answer to residence-work-link were partial

    Scenario: the acts on stay and on work were not read together, and so nothing is settled
      Given nothing is known about residence-work-link
      When the law is checked
      Then POA-40-RESIDENCE-WORK-LINK is UNKNOWN
      And POA-40-RESIDENCE-WORK-LINK waits for residence-work-link

  @POA-40-UNEMPLOYMENT
  Rule: 40.6 Law says what follows for a migrant who loses work

    Scenario Outline: law says what happens to the stay when work is lost: <answer>
      Given the answer to unemployment-effect is <answer>
      When the law is checked
      Then POA-40-UNEMPLOYMENT is <verdict>
      And the reason for POA-40-UNEMPLOYMENT is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                            |
        | yes     | COMPLIANT | 40.6 met: law says what becomes of the stay of a migrant who loses work                           |
        | partial | PARTIAL   | 40.6 partial: law says only for some permits what becomes of the stay of a migrant who loses work |
        | no      | GAP       | 40.6 gap: law does not say what becomes of the stay of a migrant who loses work                   |

    Scenario: a rule for some permits is not yet a rule for all
      Given the answer to unemployment-effect is yes
      When the law is checked
      Then POA-40-UNEMPLOYMENT is COMPLIANT
      But POA-40-UNEMPLOYMENT would be PARTIAL if the answer to unemployment-effect were partial

    Scenario: a clear tie between stay and work does not say what follows when work is lost
      Given the answer to residence-work-link is yes
      And the answer to unemployment-effect is no
      When the law is checked
      Then POA-40-RESIDENCE-WORK-LINK is COMPLIANT
      And POA-40-UNEMPLOYMENT is GAP

    Scenario: what happens on loss of work was not looked up, and so is left open
      Given nothing is known about unemployment-effect
      When the law is checked
      Then POA-40-UNEMPLOYMENT is UNKNOWN
      And POA-40-UNEMPLOYMENT waits for unemployment-effect
