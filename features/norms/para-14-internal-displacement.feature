# Paragraph 14: people displaced inside the country
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
Feature: Paragraph 14, people displaced inside the country

  @POA-14-IDP-EQUALITY
  Rule: 14.1 Displaced people hold, on equal terms, the rights of other citizens, residents or lawful visitors

    Scenario Outline: displacement is <displacement>, and law gives displaced people equal rights: <rights>
      Given the answers
        | internal-displacement-present | <displacement> |
        | idp-equal-rights-law          | <rights>       |
      When the law is checked
      Then POA-14-IDP-EQUALITY is <verdict>
      And the reason for POA-14-IDP-EQUALITY is "<reason>"

      Examples: displacement that is over or likely counts like present displacement
        | displacement          | rights  | verdict   | reason                                                                                                                  |
        | current               | yes     | COMPLIANT | 14.1 met: law gives displaced people all the rights that others of their status have                                    |
        | recent-or-foreseeable | yes     | COMPLIANT | 14.1 met: law gives displaced people all the rights that others of their status have                                    |
        | current               | partial | PARTIAL   | 14.1 partial: law puts displaced people on equal terms, but ties some rights to the old home or leaves some of them out |
        | current               | no      | GAP       | 14.1 gap: law leaves displaced people with lesser rights than others of their status                                    |
        | recent-or-foreseeable | no      | GAP       | 14.1 gap: law leaves displaced people with lesser rights than others of their status                                    |

    Scenario: rights tied to the old home keep the law from full marks
      Given the answers
        | internal-displacement-present | current |
        | idp-equal-rights-law          | yes     |
      When the law is checked
      Then POA-14-IDP-EQUALITY is COMPLIANT
      But POA-14-IDP-EQUALITY would be PARTIAL if the answer to idp-equal-rights-law were partial

    Scenario: a country without displacement, past or likely, needs no such law
      Given the answer to internal-displacement-present is none
      When the law is checked
      Then POA-14-IDP-EQUALITY is NOT_APPLICABLE
      And the reason for POA-14-IDP-EQUALITY is "14.1 not applicable: nobody is, lately was or may soon be displaced, so there is nobody to put on equal terms"
      And POA-14-IDP-EQUALITY waits for idp-equal-rights-law

    Scenario: the law is known, but not whether anybody is displaced
      Given the answer to idp-equal-rights-law is no
      And nothing is known about internal-displacement-present
      When the law is checked
      Then POA-14-IDP-EQUALITY is UNKNOWN
      And POA-14-IDP-EQUALITY waits for internal-displacement-present

    Scenario Outline: where nobody is displaced, the law on equal rights (<idp-equal-rights-law>) is not judged
      Given the answers
        | idp-equal-rights-law          | <idp-equal-rights-law> |
        | internal-displacement-present | none                   |
      When the law is checked
      Then POA-14-IDP-EQUALITY is NOT_APPLICABLE
      And the reason for POA-14-IDP-EQUALITY is "14.1 not applicable: nobody is, lately was or may soon be displaced, so there is nobody to put on equal terms"

      Examples:
        | idp-equal-rights-law |
        | yes                  |
        | partial              |
        | no                   |

  @POA-14-IDP-SOLUTIONS
  Rule: 14.2 The State where displacement happens takes the lead in finding a way out for the displaced

    Scenario Outline: displacement is current, and a body with a plan is to end it: <framework>
      Given the answers
        | internal-displacement-present | current     |
        | idp-solutions-framework       | <framework> |
      When the law is checked
      Then POA-14-IDP-SOLUTIONS is <verdict>
      And the reason for POA-14-IDP-SOLUTIONS is "<reason>"

      Examples:
        | framework | verdict   | reason                                                                                                         |
        | yes       | COMPLIANT | 14.2 met: a public body leads the way out of displacement, with a plan behind it                               |
        | partial   | PARTIAL   | 14.2 partial: a public body is to end displacement, but lacks plan or money, or serves one wave of people only |
        | no        | GAP       | 14.2 gap: people are displaced today, and no public body has the task of ending their displacement             |

    Scenario Outline: displacement is <displacement>, so there is none to end
      Given the answer to internal-displacement-present is <displacement>
      When the law is checked
      Then POA-14-IDP-SOLUTIONS is NOT_APPLICABLE
      And the reason for POA-14-IDP-SOLUTIONS is "14.2 not applicable: nobody is displaced today, so there is no displacement to end"
      And POA-14-IDP-SOLUTIONS waits for idp-solutions-framework

      Examples: this duty, other than its neighbours, reaches present displacement alone
        | displacement          |
        | recent-or-foreseeable |
        | none                  |

    Scenario: only present displacement calls for a way out
      Given the answers
        | internal-displacement-present | current |
        | idp-solutions-framework       | no      |
      When the law is checked
      Then POA-14-IDP-SOLUTIONS is GAP
      But POA-14-IDP-SOLUTIONS would be NOT_APPLICABLE if the answer to internal-displacement-present were recent-or-foreseeable
      But POA-14-IDP-SOLUTIONS would be PARTIAL if the answer to idp-solutions-framework were partial

    Scenario: people are displaced, but nobody looked for a body that leads
      Given the answer to internal-displacement-present is current
      And nothing is known about idp-solutions-framework
      When the law is checked
      Then POA-14-IDP-SOLUTIONS is UNKNOWN
      And POA-14-IDP-SOLUTIONS waits for idp-solutions-framework

    Scenario Outline: where nobody is displaced today (<internal-displacement-present>), plans to end displacement (<idp-solutions-framework>) are not judged
      Given the answers
        | idp-solutions-framework       | <idp-solutions-framework>       |
        | internal-displacement-present | <internal-displacement-present> |
      When the law is checked
      Then POA-14-IDP-SOLUTIONS is NOT_APPLICABLE
      And the reason for POA-14-IDP-SOLUTIONS is "14.2 not applicable: nobody is displaced today, so there is no displacement to end"

      Examples:
        | idp-solutions-framework | internal-displacement-present |
        | yes                     | recent-or-foreseeable         |
        | partial                 | recent-or-foreseeable         |
        | yes                     | none                          |
        | partial                 | none                          |
        | no                      | none                          |

  @POA-14-IDP-NO-DEROGATION
  Rule: 14.3 The State tries not to cut back displaced people's human rights

    Scenario Outline: displacement is <displacement>, and displaced people face: <limits>
      Given the answers
        | internal-displacement-present | <displacement> |
        | idp-rights-limits             | <limits>       |
      When the law is checked
      Then POA-14-IDP-NO-DEROGATION is <verdict>
      And the reason for POA-14-IDP-NO-DEROGATION is "<reason>"

      Examples:
        | displacement          | limits                              | verdict   | reason                                                                                               |
        | current               | no-special-limits                   | COMPLIANT | 14.3 met: displaced people face no limits that others do not                                         |
        | current               | limits-by-statute-and-proportionate | PARTIAL   | 14.3 partial: displaced people face limits of their own, which are proportionate and stand in an act |
        | current               | broad-or-unwritten-limits           | GAP       | 14.3 gap: officials may cut back the rights of displaced people broadly, or without a written rule   |
        | recent-or-foreseeable | broad-or-unwritten-limits           | GAP       | 14.3 gap: officials may cut back the rights of displaced people broadly, or without a written rule   |

    Scenario: the duty is one of effort, so a proportionate limit in an act is no full gap
      Given the answers
        | internal-displacement-present | current                   |
        | idp-rights-limits             | broad-or-unwritten-limits |
      When the law is checked
      Then POA-14-IDP-NO-DEROGATION is GAP
      But POA-14-IDP-NO-DEROGATION would be PARTIAL if the answer to idp-rights-limits were limits-by-statute-and-proportionate

    Scenario: where nobody is displaced, no rights of the displaced can be cut back
      Given the answers
        | internal-displacement-present | none                      |
        | idp-rights-limits             | broad-or-unwritten-limits |
      When the law is checked
      Then POA-14-IDP-NO-DEROGATION is NOT_APPLICABLE
      And the reason for POA-14-IDP-NO-DEROGATION is "14.3 not applicable: nobody is, lately was or may soon be displaced, so there is nobody whose rights could be cut back"

    Scenario: people are displaced, but limits on their rights were not asked about
      Given the answer to internal-displacement-present is current
      And nothing is known about idp-rights-limits
      When the law is checked
      Then POA-14-IDP-NO-DEROGATION is UNKNOWN
      And POA-14-IDP-NO-DEROGATION waits for idp-rights-limits

    Scenario Outline: where nobody is displaced, limits in the law (<idp-rights-limits>) are not judged
      Given the answers
        | idp-rights-limits             | <idp-rights-limits> |
        | internal-displacement-present | none                |
      When the law is checked
      Then POA-14-IDP-NO-DEROGATION is NOT_APPLICABLE
      And the reason for POA-14-IDP-NO-DEROGATION is "14.3 not applicable: nobody is, lately was or may soon be displaced, so there is nobody whose rights could be cut back"

      Examples:
        | idp-rights-limits                   |
        | no-special-limits                   |
        | limits-by-statute-and-proportionate |

  @POA-14-IDP-APPLY-IHL
  Rule: 14.3 Human rights law and, in conflict, humanitarian law are applied to displaced people

    Scenario Outline: displacement is <displacement>, and both bodies of law cover displaced civilians: <application>
      Given the answers
        | internal-displacement-present | <displacement> |
        | idp-ihl-application           | <application>  |
      When the law is checked
      Then POA-14-IDP-APPLY-IHL is <verdict>
      And the reason for POA-14-IDP-APPLY-IHL is "<reason>"

      Examples:
        | displacement          | application | verdict   | reason                                                                                                            |
        | current               | yes         | COMPLIANT | 14.3 met: national rules extend human rights law, and humanitarian law where it is needed, to displaced civilians |
        | current               | partial     | PARTIAL   | 14.3 partial: national rules extend only one of human rights and humanitarian law to people displaced by war      |
        | current               | no          | GAP       | 14.3 gap: no national rule extends human rights or humanitarian law to displaced civilians                        |
        | recent-or-foreseeable | no          | GAP       | 14.3 gap: no national rule extends human rights or humanitarian law to displaced civilians                        |

    Scenario: for people displaced by war, human rights law without humanitarian law is half the answer
      Given the answers
        | internal-displacement-present | current |
        | idp-ihl-application           | yes     |
      When the law is checked
      Then POA-14-IDP-APPLY-IHL is COMPLIANT
      But POA-14-IDP-APPLY-IHL would be PARTIAL if the answer to idp-ihl-application were partial

    Scenario: where nobody is displaced, no displaced civilians need cover
      Given the answer to internal-displacement-present is none
      When the law is checked
      Then POA-14-IDP-APPLY-IHL is NOT_APPLICABLE
      And the reason for POA-14-IDP-APPLY-IHL is "14.3 not applicable: nobody is, lately was or may soon be displaced, so there is nobody whom the two bodies of law should cover"
      And POA-14-IDP-APPLY-IHL waits for idp-ihl-application

    Scenario: nothing was asked at all
      Given nothing is known about internal-displacement-present
      And nothing is known about idp-ihl-application
      When the law is checked
      Then POA-14-IDP-APPLY-IHL is UNKNOWN
      And POA-14-IDP-APPLY-IHL waits for internal-displacement-present and idp-ihl-application

    Scenario Outline: where nobody is displaced, what the law makes of the two bodies of law (<idp-ihl-application>) is not judged
      Given the answers
        | idp-ihl-application           | <idp-ihl-application> |
        | internal-displacement-present | none                  |
      When the law is checked
      Then POA-14-IDP-APPLY-IHL is NOT_APPLICABLE
      And the reason for POA-14-IDP-APPLY-IHL is "14.3 not applicable: nobody is, lately was or may soon be displaced, so there is nobody whom the two bodies of law should cover"

      Examples:
        | idp-ihl-application |
        | yes                 |
        | partial             |
        | no                  |
