# Paragraph 42: irregular migration and trafficking in migrants
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
# {value: [a], checked: [a, b]} is "of a and b, which were looked at, only a holds"; what was not looked at is not known.
Feature: Paragraph 42, irregular migration and trafficking in migrants

  @POA-42-IRREGULAR-LAW
  Rule: 42.1 The State has current law on irregular migration

    Scenario Outline: there is a current law on irregular migration: <answer>
      Given the answer to irregular-migration-law is <answer>
      When the law is checked
      Then POA-42-IRREGULAR-LAW is <verdict>
      And the reason for POA-42-IRREGULAR-LAW is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                    |
        | yes     | COMPLIANT | 42.1 met: a current law deals with irregular migration                                    |
        | partial | PARTIAL   | 42.1 partial: the law on irregular migration is out of date or covers one side of it only |
        | no      | GAP       | 42.1 gap: no law deals with irregular migration                                           |

    Scenario: penalties with nothing on prevention, detection or return are one side only
      Given the answer to irregular-migration-law is yes
      When the law is checked
      Then POA-42-IRREGULAR-LAW is COMPLIANT
      But POA-42-IRREGULAR-LAW would be PARTIAL if the answer to irregular-migration-law were partial

    Scenario: a law on irregular migration that nobody has looked for is not a missing law
      Given nothing is known about irregular-migration-law
      When the law is checked
      Then POA-42-IRREGULAR-LAW is UNKNOWN
      And POA-42-IRREGULAR-LAW waits for irregular-migration-law

  @POA-42-TRAFFICKING-OFFENCE
  Rule: 42.2 Trafficking in migrants is a crime

    Scenario Outline: trafficking in migrants is a crime: <answer>
      Given the answer to migrant-trafficking-offence is <answer>
      When the law is checked
      Then POA-42-TRAFFICKING-OFFENCE is <verdict>
      And the reason for POA-42-TRAFFICKING-OFFENCE is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                               |
        | yes     | COMPLIANT | 42.2 met: trafficking in migrants is a crime, whatever its purpose   |
        | partial | PARTIAL   | 42.2 partial: only some forms of trafficking in migrants are a crime |
        | no      | GAP       | 42.2 gap: trafficking in migrants is not a crime                     |

    Scenario: punishing only exploitation misses the wide meaning the word had in 1996
      Given the answer to migrant-trafficking-offence is yes
      When the law is checked
      Then POA-42-TRAFFICKING-OFFENCE is COMPLIANT
      But POA-42-TRAFFICKING-OFFENCE would be PARTIAL if the answer to migrant-trafficking-offence were partial

    Scenario: an administrative fine is no crime
      Given the answer to migrant-trafficking-offence is no
      When the law is checked
      Then POA-42-TRAFFICKING-OFFENCE is GAP
      But POA-42-TRAFFICKING-OFFENCE would be PARTIAL if the answer to migrant-trafficking-offence were partial

    Scenario: a penal code that was not read for trafficking settles nothing
      Given nothing is known about migrant-trafficking-offence
      When the law is checked
      Then POA-42-TRAFFICKING-OFFENCE is UNKNOWN
      And POA-42-TRAFFICKING-OFFENCE waits for migrant-trafficking-offence

  @POA-42-CONSPIRACY-OFFENCE
  Rule: 42.2 Agreeing to traffic migrants is a crime

    Scenario Outline: agreeing with others to traffic migrants is a crime: <answer>
      Given the answer to migrant-conspiracy-offence is <answer>
      When the law is checked
      Then POA-42-CONSPIRACY-OFFENCE is <verdict>
      And the reason for POA-42-CONSPIRACY-OFFENCE is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                            |
        | yes     | COMPLIANT | 42.2 met: agreeing with others to traffic migrants is a crime                                     |
        | partial | PARTIAL   | 42.2 partial: agreeing with others to traffic migrants is a crime only if the plan is carried out |
        | no      | GAP       | 42.2 gap: agreeing with others to traffic migrants is not a crime                                 |

    Scenario: an agreement that is punished only once carried out falls short
      Given the answer to migrant-conspiracy-offence is yes
      When the law is checked
      Then POA-42-CONSPIRACY-OFFENCE is COMPLIANT
      But POA-42-CONSPIRACY-OFFENCE would be PARTIAL if the answer to migrant-conspiracy-offence were partial

    Scenario: trafficking is a crime and agreeing on it is none
      Given the answer to migrant-trafficking-offence is yes
      And the answer to migrant-conspiracy-offence is no
      When the law is checked
      Then POA-42-TRAFFICKING-OFFENCE is COMPLIANT
      And POA-42-CONSPIRACY-OFFENCE is GAP

    Scenario: a penal code that was not read for agreements to traffic settles nothing
      Given nothing is known about migrant-conspiracy-offence
      When the law is checked
      Then POA-42-CONSPIRACY-OFFENCE is UNKNOWN
      And POA-42-CONSPIRACY-OFFENCE waits for migrant-conspiracy-offence

  @POA-42-INSTIGATION
  Rule: 42.3 Pushing another to traffic migrants is punishable

    Scenario Outline: pushing another to traffic migrants is punishable: <answer>
      Given the answer to trafficking-instigation is <answer>
      When the law is checked
      Then POA-42-INSTIGATION is <verdict>
      And the reason for POA-42-INSTIGATION is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                             |
        | yes     | COMPLIANT | 42.3 met: pushing another to traffic migrants is punishable                        |
        | partial | PARTIAL   | 42.3 partial: pushing another to traffic migrants is punishable only within limits |
        | no      | GAP       | 42.3 gap: pushing another to traffic migrants is not punishable                    |

    Scenario: punishing the instigator only if the other succeeds is a limit
      Given the answer to trafficking-instigation is yes
      When the law is checked
      Then POA-42-INSTIGATION is COMPLIANT
      But POA-42-INSTIGATION would be PARTIAL if the answer to trafficking-instigation were partial

    Scenario: a penal code that was not read for instigation settles nothing
      Given nothing is known about trafficking-instigation
      When the law is checked
      Then POA-42-INSTIGATION is UNKNOWN
      And POA-42-INSTIGATION waits for trafficking-instigation

  @POA-42-AIDING
  Rule: 42.3 Helping or backing trafficking in migrants is punishable

    Scenario Outline: helping another to traffic migrants is punishable: <answer>
      Given the answer to trafficking-aiding is <answer>
      When the law is checked
      Then POA-42-AIDING is <verdict>
      And the reason for POA-42-AIDING is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                             |
        | yes     | COMPLIANT | 42.3 met: helping another to traffic migrants is punishable                        |
        | partial | PARTIAL   | 42.3 partial: helping another to traffic migrants is punishable only within limits |
        | no      | GAP       | 42.3 gap: helping another to traffic migrants is not punishable                    |

    Scenario: a narrowed rule on helpers is more than none
      Given the answer to trafficking-aiding is partial
      When the law is checked
      Then POA-42-AIDING is PARTIAL
      But POA-42-AIDING would be GAP if the answer to trafficking-aiding were no

    Scenario: where trafficking itself is no crime, the missing rule on helpers is still found
      Given the answer to migrant-trafficking-offence is no
      And the answer to trafficking-aiding is no
      When the law is checked
      Then POA-42-TRAFFICKING-OFFENCE is GAP
      And POA-42-AIDING is GAP

    Scenario: a penal code that was not read for helping settles nothing
      Given nothing is known about trafficking-aiding
      When the law is checked
      Then POA-42-AIDING is UNKNOWN
      And POA-42-AIDING waits for trafficking-aiding

  @POA-42-FOR-PROFIT
  Rule: 42.4 Trafficking for gain gets particular attention

    Scenario Outline: law gives special attention to <features>
      Given the answer to trafficking-aggravation is <features>
      When the law is checked
      Then POA-42-FOR-PROFIT is <verdict>
      And the reason for POA-42-FOR-PROFIT is "<reason>"

      Examples: only gain matters here, and there is no middle
        | features                    | verdict   | reason                                                                                  |
        | [profit, organised-network] | COMPLIANT | 42.4 met: law treats trafficking for gain as more serious or gives it special attention |
        | [profit]                    | COMPLIANT | 42.4 met: law treats trafficking for gain as more serious or gives it special attention |
        | [organised-network]         | GAP       | 42.4 gap: law gives trafficking for gain no special attention                           |
        | []                          | GAP       | 42.4 gap: law gives trafficking for gain no special attention                           |

    Scenario: attention to organised networks does not stand in for attention to gain
      Given the answer to trafficking-aggravation is [organised-network]
      When the law is checked
      Then POA-42-FOR-PROFIT is GAP
      But POA-42-FOR-PROFIT would be COMPLIANT if the answer to trafficking-aggravation were [profit]

    Scenario: gain was not looked at, and so is not known to be left out
      Given the answer to trafficking-aggravation is {value: [organised-network], checked: [organised-network]}
      When the law is checked
      Then POA-42-FOR-PROFIT is UNKNOWN
      But POA-42-FOR-PROFIT would be GAP if the answer to trafficking-aggravation were [organised-network]

    Scenario: a penal code that was not read for gain settles nothing
      Given nothing is known about trafficking-aggravation
      When the law is checked
      Then POA-42-FOR-PROFIT is UNKNOWN
      And POA-42-FOR-PROFIT waits for trafficking-aggravation

  @POA-42-NETWORK
  Rule: 42.4 Trafficking by an organised network gets particular attention

    Scenario Outline: law gives special attention to <features>
      Given the answer to trafficking-aggravation is <features>
      When the law is checked
      Then POA-42-NETWORK is <verdict>
      And the reason for POA-42-NETWORK is "<reason>"

      Examples: only an organised network matters here, and there is no middle
        | features                    | verdict   | reason                                                                                                 |
        | [profit, organised-network] | COMPLIANT | 42.4 met: law treats trafficking by an organised network as more serious or gives it special attention |
        | [organised-network]         | COMPLIANT | 42.4 met: law treats trafficking by an organised network as more serious or gives it special attention |
        | [profit]                    | GAP       | 42.4 gap: law gives trafficking by an organised network no special attention                           |
        | []                          | GAP       | 42.4 gap: law gives trafficking by an organised network no special attention                           |

    Scenario: attention to gain does not stand in for attention to organised networks
      Given the answer to trafficking-aggravation is [profit]
      When the law is checked
      Then POA-42-NETWORK is GAP
      But POA-42-NETWORK would be COMPLIANT if the answer to trafficking-aggravation were [organised-network]

    Scenario: each feature is judged for itself
      Given the answer to trafficking-aggravation is [profit]
      When the law is checked
      Then POA-42-FOR-PROFIT is COMPLIANT
      And POA-42-NETWORK is GAP

    Scenario: an organised network was not looked at, and so is not known to be left out
      Given the answer to trafficking-aggravation is {value: [profit], checked: [profit]}
      When the law is checked
      Then POA-42-NETWORK is UNKNOWN
      But POA-42-NETWORK would be GAP if the answer to trafficking-aggravation were [profit]

    Scenario: a penal code that was not read for an organised network settles nothing
      Given nothing is known about trafficking-aggravation
      When the law is checked
      Then POA-42-NETWORK is UNKNOWN
      And POA-42-NETWORK waits for trafficking-aggravation

  @POA-42-CONFISCATE-PROCEEDS
  Rule: 42.5 Direct and indirect gains from trafficking can be taken

    Scenario Outline: gains from trafficking that can be taken away: <list>
      Given the answer to trafficking-proceeds is <list>
      When the law is checked
      Then POA-42-CONFISCATE-PROCEEDS is <verdict>
      And the reason for POA-42-CONFISCATE-PROCEEDS is "<reason>"

      Examples:
        | list               | verdict   | reason                                                                                  |
        | [direct, indirect] | COMPLIANT | 42.5 met: gains from trafficking can be confiscated, and also what was bought with them |
        | [direct]           | PARTIAL   | 42.5 partial: only direct or only indirect gains from trafficking can be confiscated    |
        | [indirect]         | PARTIAL   | 42.5 partial: only direct or only indirect gains from trafficking can be confiscated    |
        | []                 | GAP       | 42.5 gap: no gain from trafficking can be confiscated                                   |

    Scenario: money can be taken away, but not the house bought with it
      Given the answer to trafficking-proceeds is [direct]
      When the law is checked
      Then POA-42-CONFISCATE-PROCEEDS is PARTIAL
      But POA-42-CONFISCATE-PROCEEDS would be COMPLIANT if the answer to trafficking-proceeds were [direct, indirect]

    Scenario: direct gains can be taken away and nobody has looked at indirect ones
      Given the answer to trafficking-proceeds is {value: [direct], checked: [direct]}
      When the law is checked
      Then POA-42-CONFISCATE-PROCEEDS is UNKNOWN
      But POA-42-CONFISCATE-PROCEEDS would be PARTIAL if the answer to trafficking-proceeds were [direct]

    Scenario: rules on taking gains away that nobody has looked up are not missing
      Given nothing is known about trafficking-proceeds
      When the law is checked
      Then POA-42-CONFISCATE-PROCEEDS is UNKNOWN
      And POA-42-CONFISCATE-PROCEEDS waits for trafficking-proceeds

  @POA-42-CONFISCATE-MEANS
  Rule: 42.5 Vehicles and other means of trafficking can be taken

    Scenario Outline: means of trafficking that can be taken away: <list>
      Given the answer to trafficking-tools is <list>
      When the law is checked
      Then POA-42-CONFISCATE-MEANS is <verdict>
      And the reason for POA-42-CONFISCATE-MEANS is "<reason>"

      Examples:
        | list                     | verdict   | reason                                                                             |
        | [transport, other-means] | COMPLIANT | 42.5 met: transport and other means of trafficking can be confiscated              |
        | [transport]              | PARTIAL   | 42.5 partial: only transport or only other means of trafficking can be confiscated |
        | [other-means]            | PARTIAL   | 42.5 partial: only transport or only other means of trafficking can be confiscated |
        | []                       | GAP       | 42.5 gap: no means of trafficking can be confiscated                               |

    Scenario: a boat can be taken away, but not a safe house or forged papers
      Given the answer to trafficking-tools is [transport]
      When the law is checked
      Then POA-42-CONFISCATE-MEANS is PARTIAL
      But POA-42-CONFISCATE-MEANS would be COMPLIANT if the answer to trafficking-tools were [transport, other-means]

    Scenario: taking gains away does not stand in for taking vehicles away
      Given the answer to trafficking-proceeds is [direct, indirect]
      And the answer to trafficking-tools is []
      When the law is checked
      Then POA-42-CONFISCATE-PROCEEDS is COMPLIANT
      And POA-42-CONFISCATE-MEANS is GAP

    Scenario: rules on taking means away that nobody has looked up are not missing
      Given nothing is known about trafficking-tools
      When the law is checked
      Then POA-42-CONFISCATE-MEANS is UNKNOWN
      And POA-42-CONFISCATE-MEANS waits for trafficking-tools

  @POA-42-EMPLOYMENT-BAN
  Rule: 42.6 Employing people who entered or stayed unlawfully is forbidden

    Scenario Outline: law forbids employing <list>
      Given the answer to irregular-work-ban is <list>
      When the law is checked
      Then POA-42-EMPLOYMENT-BAN is <verdict>
      And the reason for POA-42-EMPLOYMENT-BAN is "<reason>"

      Examples:
        | list                             | verdict   | reason                                                                                                     |
        | [unlawful-entrants, overstayers] | COMPLIANT | 42.6 met: law forbids employing people who came unlawfully and people who stay unlawfully                  |
        | [unlawful-entrants]              | PARTIAL   | 42.6 partial: law forbids employing people who came unlawfully or people who stay unlawfully, but not both |
        | [overstayers]                    | PARTIAL   | 42.6 partial: law forbids employing people who came unlawfully or people who stay unlawfully, but not both |
        | []                               | GAP       | 42.6 gap: law forbids employing neither people who came unlawfully nor people who stay unlawfully          |

    Scenario: a ban that forgets people who came lawfully and overstayed is half a ban
      Given the answer to irregular-work-ban is [unlawful-entrants]
      When the law is checked
      Then POA-42-EMPLOYMENT-BAN is PARTIAL
      But POA-42-EMPLOYMENT-BAN would be COMPLIANT if the answer to irregular-work-ban were [unlawful-entrants, overstayers]

    Scenario: a labour law that was not read for such a ban settles nothing
      Given nothing is known about irregular-work-ban
      When the law is checked
      Then POA-42-EMPLOYMENT-BAN is UNKNOWN
      And POA-42-EMPLOYMENT-BAN waits for irregular-work-ban

  @POA-42-VICTIMS
  Rule: 42.7 Victims of trafficking and their needs are taken into account

    Scenario Outline: law looks after victims of trafficking: <answer>
      Given the answer to trafficking-victims is <answer>
      When the law is checked
      Then POA-42-VICTIMS is <verdict>
      And the reason for POA-42-VICTIMS is "<reason>"

      Examples:
        | answer  | verdict   | reason                                                                                           |
        | yes     | COMPLIANT | 42.7 met: law looks after victims of trafficking                                                 |
        | partial | PARTIAL   | 42.7 partial: law looks after victims of trafficking only on conditions, such as giving evidence |
        | no      | GAP       | 42.7 gap: law does not look after victims of trafficking                                         |

    Scenario: help that depends on giving evidence is help on a condition
      Given the answer to trafficking-victims is partial
      When the law is checked
      Then POA-42-VICTIMS is PARTIAL
      But POA-42-VICTIMS would be COMPLIANT if the answer to trafficking-victims were yes

    Scenario: whether victims are helped was not asked, and so is left open
      Given nothing is known about trafficking-victims
      When the law is checked
      Then POA-42-VICTIMS is UNKNOWN
      And POA-42-VICTIMS waits for trafficking-victims
