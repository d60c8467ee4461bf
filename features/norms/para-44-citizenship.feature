# Paragraph 44: citizenship law that prevents statelessness
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
# The state is fictional, and the law is judged as it stood on 1 January 2024.
# Sentence 44.2 has no scenario: it opens the list, and each sentence after it keeps its own strength.
Feature: Paragraph 44, citizenship law that prevents statelessness

  @POA-44-CITIZENSHIP-CONFORMITY
  Rule: 44.1 Citizenship law is brought up to international standards where it falls short

    Scenario Outline: a comparison finds that the law falls short on <points>
      Given the answer to citizenship-law-shortfalls is <points>
      When the law is checked
      Then POA-44-CITIZENSHIP-CONFORMITY is <verdict>
      And the reason for POA-44-CITIZENSHIP-CONFORMITY is "<reason>"

      Examples: the gravest points are gaps
        | points                       | verdict | reason                                                                                              |
        | [birth]                      | GAP     | 44.1 gap: citizenship law falls short on citizenship at birth                                       |
        | [foundling]                  | GAP     | 44.1 gap: citizenship law falls short on foundlings                                                 |
        | [deprivation]                | GAP     | 44.1 gap: citizenship law falls short on deprivation of citizenship                                 |
        | [descent-sex-discrimination] | GAP     | 44.1 gap: citizenship law falls short by passing citizenship on unequally through mother and father |

      Examples: other points make it partial
        | points                      | verdict | reason                                                                       |
        | [marriage]                  | PARTIAL | 44.1 partial: citizenship law falls short, but on none of the gravest points |
        | [renunciation-safeguard]    | PARTIAL | 44.1 partial: citizenship law falls short, but on none of the gravest points |
        | [loss-by-absence, adoption] | PARTIAL | 44.1 partial: citizenship law falls short, but on none of the gravest points |
        | [state-territory-change]    | PARTIAL | 44.1 partial: citizenship law falls short, but on none of the gravest points |
        | [naturalisation, other]     | PARTIAL | 44.1 partial: citizenship law falls short, but on none of the gravest points |

      Examples: an empty list says that the comparison was made and found nothing
        | points | verdict   | reason                                                            |
        | []     | COMPLIANT | 44.1 met: citizenship law was checked and falls short on no point |

    Scenario: one grave point beside a lesser one is a gap
      Given the answer to citizenship-law-shortfalls is [marriage, foundling]
      When the law is checked
      Then POA-44-CITIZENSHIP-CONFORMITY is GAP
      But POA-44-CITIZENSHIP-CONFORMITY would be PARTIAL if the answer to citizenship-law-shortfalls were [marriage]

    Scenario: two grave points are one gap with two reasons
      Given the answer to citizenship-law-shortfalls is [birth, deprivation]
      When the law is checked
      Then POA-44-CITIZENSHIP-CONFORMITY is GAP
      And the reason for POA-44-CITIZENSHIP-CONFORMITY is "44.1 gap: citizenship law falls short on citizenship at birth"
      And the reason for POA-44-CITIZENSHIP-CONFORMITY is "44.1 gap: citizenship law falls short on deprivation of citizenship"

    Scenario: a comparison that was not made is no clean bill
      Given nothing is known about citizenship-law-shortfalls
      When the law is checked
      Then POA-44-CITIZENSHIP-CONFORMITY is UNKNOWN
      And POA-44-CITIZENSHIP-CONFORMITY waits for citizenship-law-shortfalls
      But POA-44-CITIZENSHIP-CONFORMITY would be COMPLIANT if the answer to citizenship-law-shortfalls were []

    Scenario: a comparison that looked at two points alone, and found nothing, settles nothing
      Given the answer to citizenship-law-shortfalls is {value: [], checked: [birth, foundling]}
      When the law is checked
      Then POA-44-CITIZENSHIP-CONFORMITY is UNKNOWN

    Scenario: a comparison that looked at one grave point alone, and found the law short there, settles the matter
      Given the answer to citizenship-law-shortfalls is {value: [birth], checked: [birth]}
      When the law is checked
      Then POA-44-CITIZENSHIP-CONFORMITY is GAP
      But POA-44-CITIZENSHIP-CONFORMITY would be UNKNOWN if the answer to citizenship-law-shortfalls were {value: [marriage], checked: [marriage]}

  @POA-44-OTHERWISE-STATELESS-CHILD
  Rule: 44.3 A child born here who would be stateless receives citizenship

    Scenario Outline: the law gives a child born here who would be stateless: <grant>
      Given the answer to birth-otherwise-stateless-grant is <grant>
      When the law is checked
      Then POA-44-OTHERWISE-STATELESS-CHILD is <verdict>
      And the reason for POA-44-OTHERWISE-STATELESS-CHILD is "<reason>"

      Examples: by law or on application, as long as every such child is reached
        | grant                         | verdict   | reason                                                                                                                      |
        | automatic                     | COMPLIANT | 44.3 met: a child born here who would be stateless is a citizen by law                                                      |
        | application-within-1961-terms | COMPLIANT | 44.3 met: a child born here who would be stateless receives citizenship on application, on terms within the 1961 Convention |

      Examples: some children, or stricter terms, are half of it
        | grant                      | verdict | reason                                                                                                                                        |
        | some-children-only         | PARTIAL | 44.3 partial: only some children born here who would be stateless are covered                                                                 |
        | application-stricter-terms | PARTIAL | 44.3 partial: a child born here who would be stateless receives citizenship on application, on terms stricter than the 1961 Convention allows |
        | nothing                    | GAP     | 44.3 gap: a child born here who would be stateless is given nothing                                                                           |

    Scenario: a rule that hangs on the status of the parents leaves children out
      Given the answer to birth-otherwise-stateless-grant is automatic
      When the law is checked
      Then POA-44-OTHERWISE-STATELESS-CHILD is COMPLIANT
      But POA-44-OTHERWISE-STATELESS-CHILD would be PARTIAL if the answer to birth-otherwise-stateless-grant were some-children-only

    Scenario: an application route is as good as an automatic one until its terms pass those of 1961
      Given the answer to birth-otherwise-stateless-grant is application-within-1961-terms
      When the law is checked
      Then POA-44-OTHERWISE-STATELESS-CHILD is COMPLIANT
      But POA-44-OTHERWISE-STATELESS-CHILD would be PARTIAL if the answer to birth-otherwise-stateless-grant were application-stricter-terms

    Scenario: the 1961 Convention sets the measure for States that it does not bind, too
      Given the answers
        | treaty-1961-party-since         | null    |
        | birth-otherwise-stateless-grant | nothing |
      When the law is checked
      Then POA-44-OTHERWISE-STATELESS-CHILD is GAP

    Scenario: what was not asked is not known
      Given nothing is known about birth-otherwise-stateless-grant
      When the law is checked
      Then POA-44-OTHERWISE-STATELESS-CHILD is UNKNOWN
      And POA-44-OTHERWISE-STATELESS-CHILD waits for birth-otherwise-stateless-grant

  @POA-44-FOUNDLING
  Rule: 44.3 A foundling with no other nationality receives citizenship

    Scenario Outline: the law gives a foundling: <grant>
      Given the answer to foundling-grant is <grant>
      When the law is checked
      Then POA-44-FOUNDLING is <verdict>
      And the reason for POA-44-FOUNDLING is "<reason>"

      Examples:
        | grant                   | verdict   | reason                                                                                                |
        | automatic-no-limit      | COMPLIANT | 44.3 met: a foundling is a citizen by law, without limit                                              |
        | limited-by-age-or-other | PARTIAL   | 44.3 partial: only foundlings found below a certain age, or only some foundlings, are citizens by law |
        | on-application          | PARTIAL   | 44.3 partial: a foundling becomes a citizen only on application or by favour                          |
        | nothing                 | GAP       | 44.3 gap: a foundling is given nothing                                                                |

    Scenario: an age limit makes the difference
      Given the answer to foundling-grant is automatic-no-limit
      When the law is checked
      Then POA-44-FOUNDLING is COMPLIANT
      But POA-44-FOUNDLING would be PARTIAL if the answer to foundling-grant were limited-by-age-or-other

    Scenario: a foundling who has to ask still has a way, one who cannot even ask has none
      Given the answer to foundling-grant is on-application
      When the law is checked
      Then POA-44-FOUNDLING is PARTIAL
      But POA-44-FOUNDLING would be GAP if the answer to foundling-grant were nothing

    Scenario: what was not asked is not known
      Given nothing is known about foundling-grant
      When the law is checked
      Then POA-44-FOUNDLING is UNKNOWN
      And POA-44-FOUNDLING waits for foundling-grant

    Scenario: what was asked in vain is not known either
      Given the answer to foundling-grant is {unavailable: not-collected}
      When the law is checked
      Then POA-44-FOUNDLING is UNKNOWN
      And POA-44-FOUNDLING waits for foundling-grant

    Scenario: a rule that comes into force later says nothing about this day
      Given the answer to foundling-grant is {value: automatic-no-limit, from: 2024-01-02}
      When the law is checked
      Then POA-44-FOUNDLING is UNKNOWN
      And POA-44-FOUNDLING waits for foundling-grant
      But POA-44-FOUNDLING would be COMPLIANT if the answer to foundling-grant were {value: automatic-no-limit, from: 2024-01-01}

  @POA-44-SIMPLIFIED-PROCEDURE
  Rule: 44.4 Law offers stateless people an easier way to citizenship

    Scenario Outline: one answer on the road to citizenship settles the matter: <route>
      Given the answer to stateless-naturalisation-route is <route>
      And nothing is known about naturalisation-wait-stateless
      And nothing is known about naturalisation-wait-ordinary
      When the law is checked
      Then POA-44-SIMPLIFIED-PROCEDURE is <verdict>
      And the reason for POA-44-SIMPLIFIED-PROCEDURE is "<reason>"

      Examples:
        | route                | verdict   | reason                                                                           |
        | own-simplified-route | COMPLIANT | 44.4 met: stateless people have a simplified way to citizenship of their own     |
        | for-some-groups-only | PARTIAL   | 44.4 partial: an easier way to citizenship is open to some stateless people only |
        | ordinary-route-only  | GAP       | 44.4 gap: stateless people have no other way to citizenship than everybody else  |
        | no-route             | GAP       | 44.4 gap: stateless people have no way to citizenship                            |

    Scenario Outline: easements count in full only where the wait is shorter too: <stateless> against <ordinary>
      Given the answers
        | stateless-naturalisation-route | ordinary-route-with-easements |
        | naturalisation-wait-stateless  | <stateless>                   |
        | naturalisation-wait-ordinary   | <ordinary>                    |
      When the law is checked
      Then POA-44-SIMPLIFIED-PROCEDURE is <verdict>
      And the reason for POA-44-SIMPLIFIED-PROCEDURE is "<reason>"

      Examples:
        | stateless | ordinary | verdict   | reason                                                                                      |
        | P3Y       | P5Y      | COMPLIANT | 44.4 met: the ordinary way is eased for stateless people and their wait is shorter          |
        | P0D       | P5Y      | COMPLIANT | 44.4 met: the ordinary way is eased for stateless people and their wait is shorter          |
        | P5Y       | P5Y      | PARTIAL   | 44.4 partial: the ordinary way is eased for stateless people, but their wait is not shorter |
        | P7Y       | P5Y      | PARTIAL   | 44.4 partial: the ordinary way is eased for stateless people, but their wait is not shorter |
        | P0D       | P0D      | PARTIAL   | 44.4 partial: the ordinary way is eased for stateless people, but their wait is not shorter |

    Scenario: a wait shorter by one day is shorter
      Given the answers
        | stateless-naturalisation-route | ordinary-route-with-easements |
        | naturalisation-wait-stateless  | P1824D                        |
        | naturalisation-wait-ordinary   | P5Y                           |
      When the law is checked
      Then POA-44-SIMPLIFIED-PROCEDURE is COMPLIANT
      But POA-44-SIMPLIFIED-PROCEDURE would be PARTIAL if the answer to naturalisation-wait-stateless were P1825D

    Scenario: a route of its own is simplified whatever the wait
      Given the answers
        | stateless-naturalisation-route | own-simplified-route |
        | naturalisation-wait-stateless  | P5Y                  |
        | naturalisation-wait-ordinary   | P5Y                  |
      When the law is checked
      Then POA-44-SIMPLIFIED-PROCEDURE is COMPLIANT
      But POA-44-SIMPLIFIED-PROCEDURE would be PARTIAL if the answer to stateless-naturalisation-route were ordinary-route-with-easements

    Scenario: a shorter wait does not heal the lack of an easier road
      Given the answers
        | stateless-naturalisation-route | ordinary-route-only |
        | naturalisation-wait-stateless  | P3Y                 |
        | naturalisation-wait-ordinary   | P5Y                 |
      When the law is checked
      Then POA-44-SIMPLIFIED-PROCEDURE is GAP
      But POA-44-SIMPLIFIED-PROCEDURE would be COMPLIANT if the answer to stateless-naturalisation-route were ordinary-route-with-easements

    Scenario: easements alone wait for both periods
      Given the answer to stateless-naturalisation-route is ordinary-route-with-easements
      When the law is checked
      Then POA-44-SIMPLIFIED-PROCEDURE is UNKNOWN
      And POA-44-SIMPLIFIED-PROCEDURE waits for naturalisation-wait-stateless and naturalisation-wait-ordinary

    Scenario: a period is nothing without the one to hold it against
      Given the answers
        | stateless-naturalisation-route | ordinary-route-with-easements |
        | naturalisation-wait-stateless  | P3Y                           |
      When the law is checked
      Then POA-44-SIMPLIFIED-PROCEDURE is UNKNOWN
      And POA-44-SIMPLIFIED-PROCEDURE waits for naturalisation-wait-ordinary

    Scenario: periods say nothing without the road
      Given the answers
        | naturalisation-wait-stateless | P3Y |
        | naturalisation-wait-ordinary  | P5Y |
      When the law is checked
      Then POA-44-SIMPLIFIED-PROCEDURE is UNKNOWN
      And POA-44-SIMPLIFIED-PROCEDURE waits for stateless-naturalisation-route

    Scenario Outline: the wait counts only on the ordinary way with easements, not here: <stateless-naturalisation-route>, <naturalisation-wait-stateless> against P5Y
      Given the answers
        | naturalisation-wait-ordinary   | P5Y                              |
        | naturalisation-wait-stateless  | <naturalisation-wait-stateless>  |
        | stateless-naturalisation-route | <stateless-naturalisation-route> |
      When the law is checked
      Then POA-44-SIMPLIFIED-PROCEDURE is <verdict>
      And the reason for POA-44-SIMPLIFIED-PROCEDURE is "<reason>"

      Examples:
        | naturalisation-wait-stateless | stateless-naturalisation-route | verdict   | reason                                                                           |
        | P3Y                           | own-simplified-route           | COMPLIANT | 44.4 met: stateless people have a simplified way to citizenship of their own     |
        | P5Y                           | for-some-groups-only           | PARTIAL   | 44.4 partial: an easier way to citizenship is open to some stateless people only |
        | P3Y                           | for-some-groups-only           | PARTIAL   | 44.4 partial: an easier way to citizenship is open to some stateless people only |
        | P5Y                           | ordinary-route-only            | GAP       | 44.4 gap: stateless people have no other way to citizenship than everybody else  |
        | P5Y                           | no-route                       | GAP       | 44.4 gap: stateless people have no way to citizenship                            |
        | P3Y                           | no-route                       | GAP       | 44.4 gap: stateless people have no way to citizenship                            |

  @POA-44-CHANGE-CITIZENSHIP
  Rule: 15(a).2 and 44.5 A person may change citizenship and the State does not bar it

    Scenario Outline: a change is allowed: <allowed>, and may be refused: <refusal>
      Given the answers
        | citizenship-change-allowed | <allowed> |
        | citizenship-change-refusal | <refusal> |
      When the law is checked
      Then POA-44-CHANGE-CITIZENSHIP is <verdict>
      And the reason for POA-44-CHANGE-CITIZENSHIP is "<reason>"

      Examples: closed grounds of refusal do no harm
        | allowed | refusal     | verdict   | reason                                                                                                      |
        | yes     | no-refusal  | COMPLIANT | 15(a).2 met: the law allows a change of citizenship and gives no power to refuse it                         |
        | yes     | closed-list | COMPLIANT | 15(a).2 met: the law allows a change of citizenship and lets it be refused only on a closed list of grounds |

      Examples: free refusal, or a right for some, is half of it
        | allowed | refusal         | verdict | reason                                                                                                                        |
        | yes     | open-discretion | PARTIAL | 15(a).2 partial: the law allows a change of citizenship to some only, or lets it be refused at will or on an undefined ground |
        | partial | closed-list     | PARTIAL | 15(a).2 partial: the law allows a change of citizenship to some only, or lets it be refused at will or on an undefined ground |
        | partial | open-discretion | PARTIAL | 15(a).2 partial: the law allows a change of citizenship to some only, or lets it be refused at will or on an undefined ground |

      Examples: where no change is allowed, grounds of refusal do not matter
        | allowed | refusal         | verdict | reason                                                     |
        | no      | no-refusal      | GAP     | 15(a).2 gap: law lets nobody give up or change citizenship |
        | no      | open-discretion | GAP     | 15(a).2 gap: law lets nobody give up or change citizenship |

    Scenario: one undefined ground, such as State interest, makes the list of grounds an open one
      Given the answers
        | citizenship-change-allowed | yes         |
        | citizenship-change-refusal | closed-list |
      When the law is checked
      Then POA-44-CHANGE-CITIZENSHIP is COMPLIANT
      But POA-44-CHANGE-CITIZENSHIP would be PARTIAL if the answer to citizenship-change-refusal were open-discretion

    Scenario Outline: the first answer settles the matter where it is <allowed>
      Given the answer to citizenship-change-allowed is <allowed>
      And nothing is known about citizenship-change-refusal
      When the law is checked
      Then POA-44-CHANGE-CITIZENSHIP is <verdict>

      Examples:
        | allowed | verdict |
        | no      | GAP     |
        | partial | PARTIAL |

    Scenario: a right to change is not judged before the grounds of refusal are known
      Given the answer to citizenship-change-allowed is yes
      When the law is checked
      Then POA-44-CHANGE-CITIZENSHIP is UNKNOWN
      And POA-44-CHANGE-CITIZENSHIP waits for citizenship-change-refusal

    Scenario: free refusal alone may be a gap or half of one
      Given the answer to citizenship-change-refusal is open-discretion
      When the law is checked
      Then POA-44-CHANGE-CITIZENSHIP is UNKNOWN
      And POA-44-CHANGE-CITIZENSHIP waits for citizenship-change-allowed

    Scenario Outline: whether a change is allowed at all (<citizenship-change-allowed>) comes before how it is refused
      Given the answers
        | citizenship-change-allowed | <citizenship-change-allowed> |
        | citizenship-change-refusal | <citizenship-change-refusal> |
      When the law is checked
      Then POA-44-CHANGE-CITIZENSHIP is <verdict>
      And the reason for POA-44-CHANGE-CITIZENSHIP is "<reason>"

      Examples:
        | citizenship-change-allowed | citizenship-change-refusal | verdict | reason                                                                                                                        |
        | partial                    | no-refusal                 | PARTIAL | 15(a).2 partial: the law allows a change of citizenship to some only, or lets it be refused at will or on an undefined ground |
        | no                         | closed-list                | GAP     | 15(a).2 gap: law lets nobody give up or change citizenship                                                                    |

  @POA-44-WOMEN-MARRIAGE
  Rule: 44.6 No woman becomes stateless by marrying

    Scenario Outline: the law keeps a woman from becoming stateless by marrying: <protected>
      Given the answer to women-marriage-loss is <protected>
      When the law is checked
      Then POA-44-WOMEN-MARRIAGE is <verdict>
      And the reason for POA-44-WOMEN-MARRIAGE is "<reason>"

      Examples:
        | protected | verdict   | reason                                                                                                     |
        | yes       | COMPLIANT | 44.6 met: no woman becomes stateless by marrying                                                           |
        | partial   | PARTIAL   | 44.6 partial: the law protects a woman from becoming stateless through marriage, but only under conditions |
        | no        | GAP       | 44.6 gap: a woman can become stateless by marrying                                                         |

    Scenario: a law that names no such loss, for women or men, meets the norm; one that asks her to act in time does not
      Given the answer to women-marriage-loss is yes
      When the law is checked
      Then POA-44-WOMEN-MARRIAGE is COMPLIANT
      But POA-44-WOMEN-MARRIAGE would be PARTIAL if the answer to women-marriage-loss were partial

    Scenario: each of the three events is judged apart, and marriage is not known here
      Given the answers
        | women-dissolution-loss    | yes |
        | women-husband-change-loss | yes |
      When the law is checked
      Then POA-44-WOMEN-MARRIAGE is UNKNOWN
      And POA-44-WOMEN-MARRIAGE waits for women-marriage-loss

  @POA-44-WOMEN-DISSOLUTION
  Rule: 44.6 No woman becomes stateless when a marriage ends

    Scenario Outline: the law keeps a woman from becoming stateless when a marriage ends: <protected>
      Given the answer to women-dissolution-loss is <protected>
      When the law is checked
      Then POA-44-WOMEN-DISSOLUTION is <verdict>
      And the reason for POA-44-WOMEN-DISSOLUTION is "<reason>"

      Examples:
        | protected | verdict   | reason                                                                                                              |
        | yes       | COMPLIANT | 44.6 met: no woman becomes stateless because her marriage ends                                                      |
        | partial   | PARTIAL   | 44.6 partial: the law protects a woman from becoming stateless because her marriage ends, but only under conditions |
        | no        | GAP       | 44.6 gap: a woman can become stateless because her marriage ends                                                    |

    Scenario: protection that must be asked for in time is half protection, and none at all is a gap
      Given the answer to women-dissolution-loss is partial
      When the law is checked
      Then POA-44-WOMEN-DISSOLUTION is PARTIAL
      But POA-44-WOMEN-DISSOLUTION would be GAP if the answer to women-dissolution-loss were no

    Scenario: protection on marrying says nothing about the end of the marriage
      Given the answer to women-marriage-loss is yes
      When the law is checked
      Then POA-44-WOMEN-DISSOLUTION is UNKNOWN
      And POA-44-WOMEN-DISSOLUTION waits for women-dissolution-loss

  @POA-44-WOMEN-HUSBAND-CHANGE
  Rule: 44.6 No woman becomes stateless when her husband changes citizenship

    Scenario Outline: the law keeps a woman from becoming stateless when her husband changes citizenship: <protected>
      Given the answer to women-husband-change-loss is <protected>
      When the law is checked
      Then POA-44-WOMEN-HUSBAND-CHANGE is <verdict>
      And the reason for POA-44-WOMEN-HUSBAND-CHANGE is "<reason>"

      Examples:
        | protected | verdict   | reason                                                                                                                                |
        | yes       | COMPLIANT | 44.6 met: no woman becomes stateless by her husband's change of citizenship                                                           |
        | partial   | PARTIAL   | 44.6 partial: the law protects a woman from becoming stateless through her husband's change of citizenship, but only under conditions |
        | no        | GAP       | 44.6 gap: a woman can become stateless by her husband's change of citizenship                                                         |

    Scenario: her citizenship must be safe by law, not by an application of her own
      Given the answer to women-husband-change-loss is yes
      When the law is checked
      Then POA-44-WOMEN-HUSBAND-CHANGE is COMPLIANT
      But POA-44-WOMEN-HUSBAND-CHANGE would be PARTIAL if the answer to women-husband-change-loss were partial

    Scenario: a gap on another event says nothing about this one
      Given the answer to women-marriage-loss is no
      When the law is checked
      Then POA-44-WOMEN-MARRIAGE is GAP
      And POA-44-WOMEN-HUSBAND-CHANGE is UNKNOWN
      And POA-44-WOMEN-HUSBAND-CHANGE waits for women-husband-change-loss

  @POA-44-NO-ARBITRARY-DEPRIVATION
  Rule: 15(a).2 and 44.7 Nobody has citizenship taken away arbitrarily

    Scenario Outline: one answer alone is a gap: <question> is <answer>
      Given the answer to <question> is <answer>
      When the law is checked
      Then POA-44-NO-ARBITRARY-DEPRIVATION is GAP
      And the reason for POA-44-NO-ARBITRARY-DEPRIVATION is "<reason>"

      Examples: any discriminatory ground, also outside the five that the sentence gives as examples
        | question                           | answer              | reason                                                                |
        | deprivation-grounds-discriminatory | [race]              | 15(a).2 gap: law lets citizenship be taken on a discriminatory ground |
        | deprivation-grounds-discriminatory | [ethnicity]         | 15(a).2 gap: law lets citizenship be taken on a discriminatory ground |
        | deprivation-grounds-discriminatory | [gender]            | 15(a).2 gap: law lets citizenship be taken on a discriminatory ground |
        | deprivation-grounds-discriminatory | [religion]          | 15(a).2 gap: law lets citizenship be taken on a discriminatory ground |
        | deprivation-grounds-discriminatory | [political-opinion] | 15(a).2 gap: law lets citizenship be taken on a discriminatory ground |
        | deprivation-grounds-discriminatory | [other-status]      | 15(a).2 gap: law lets citizenship be taken on a discriminatory ground |

      Examples: practice, or a power that rests on no act
        | question                            | answer            | reason                                                                      |
        | deprivation-discriminatory-practice | confirmed-cases   | 15(a).2 gap: citizenship was taken arbitrarily in confirmed cases           |
        | deprivation-discriminatory-practice | confirmed-pattern | 15(a).2 gap: citizenship is taken arbitrarily in a confirmed pattern        |
        | deprivation-grounds-precision       | not-in-statute    | 15(a).2 gap: citizenship is or may be taken on grounds that stand in no act |

    Scenario Outline: no such ground, practice <practice>, reasons <precision>, equality clause <equality>
      Given the answers
        | deprivation-grounds-discriminatory  | []          |
        | deprivation-discriminatory-practice | <practice>  |
        | deprivation-grounds-precision       | <precision> |
        | deprivation-nondiscrimination       | <equality>  |
      When the law is checked
      Then POA-44-NO-ARBITRARY-DEPRIVATION is <verdict>
      And the reason for POA-44-NO-ARBITRARY-DEPRIVATION is "<reason>"

      Examples: a closed list needs an equality clause beside it, if only a general one
        | practice   | precision       | equality | verdict   | reason                                                                                                                      |
        | no-reports | exhaustive-list | yes      | COMPLIANT | 15(a).2 met: the grounds are closed, discrimination is barred, and no case is reported                                      |
        | no-reports | exhaustive-list | partial  | COMPLIANT | 15(a).2 met: the grounds are closed, discrimination is barred, and no case is reported                                      |
        | no-reports | exhaustive-list | no       | PARTIAL   | 15(a).2 partial: no arbitrary deprivation is established, but the law leaves room for it or unconfirmed reports speak of it |

      Examples: where nobody can deprive, no clause is needed
        | practice   | precision                | equality | verdict   | reason                                                           |
        | no-reports | deprivation-not-possible | no       | COMPLIANT | 15(a).2 met: no deprivation is possible, and no case is reported |

      Examples: an open clause, or reports that nobody has confirmed, leave room for it
        | practice            | precision                | equality | verdict | reason                                                                                                                      |
        | no-reports          | list-with-open-clause    | yes      | PARTIAL | 15(a).2 partial: no arbitrary deprivation is established, but the law leaves room for it or unconfirmed reports speak of it |
        | unconfirmed-reports | exhaustive-list          | yes      | PARTIAL | 15(a).2 partial: no arbitrary deprivation is established, but the law leaves room for it or unconfirmed reports speak of it |
        | unconfirmed-reports | deprivation-not-possible | yes      | PARTIAL | 15(a).2 partial: no arbitrary deprivation is established, but the law leaves room for it or unconfirmed reports speak of it |

    Scenario: taking citizenship where no law knows such a power is the worst case, not an exempt one
      Given the answers
        | deprivation-grounds-discriminatory  | []                       |
        | deprivation-discriminatory-practice | no-reports               |
        | deprivation-grounds-precision       | deprivation-not-possible |
      When the law is checked
      Then POA-44-NO-ARBITRARY-DEPRIVATION is COMPLIANT
      But POA-44-NO-ARBITRARY-DEPRIVATION would be GAP if the answer to deprivation-discriminatory-practice were confirmed-cases

    Scenario: a report becomes a gap when a court or a treaty body confirms it
      Given the answers
        | deprivation-grounds-discriminatory  | []                  |
        | deprivation-discriminatory-practice | unconfirmed-reports |
        | deprivation-grounds-precision       | exhaustive-list     |
        | deprivation-nondiscrimination       | yes                 |
      When the law is checked
      Then POA-44-NO-ARBITRARY-DEPRIVATION is PARTIAL
      But POA-44-NO-ARBITRARY-DEPRIVATION would be GAP if the answer to deprivation-discriminatory-practice were confirmed-cases

    Scenario: good law on every point does not answer for practice
      Given the answers
        | deprivation-grounds-discriminatory | []              |
        | deprivation-grounds-precision      | exhaustive-list |
        | deprivation-nondiscrimination      | yes             |
      When the law is checked
      Then POA-44-NO-ARBITRARY-DEPRIVATION is UNKNOWN
      And POA-44-NO-ARBITRARY-DEPRIVATION waits for deprivation-discriminatory-practice

    Scenario: a closed list is not judged before the equality clause is known
      Given the answers
        | deprivation-grounds-discriminatory  | []              |
        | deprivation-discriminatory-practice | no-reports      |
        | deprivation-grounds-precision       | exhaustive-list |
      When the law is checked
      Then POA-44-NO-ARBITRARY-DEPRIVATION is UNKNOWN
      And POA-44-NO-ARBITRARY-DEPRIVATION waits for deprivation-nondiscrimination
      But POA-44-NO-ARBITRARY-DEPRIVATION would be PARTIAL if the answer to deprivation-grounds-precision were list-with-open-clause

    Scenario: grounds that were looked at only in part leave the matter open
      Given the answers
        | deprivation-grounds-discriminatory  | {value: [], checked: [race, religion]} |
        | deprivation-discriminatory-practice | no-reports                             |
        | deprivation-grounds-precision       | exhaustive-list                        |
        | deprivation-nondiscrimination       | yes                                    |
      When the law is checked
      Then POA-44-NO-ARBITRARY-DEPRIVATION is UNKNOWN
      But POA-44-NO-ARBITRARY-DEPRIVATION would be COMPLIANT if the answer to deprivation-grounds-discriminatory were []

    Scenario Outline: a confirmed case, a ground outside the acts or a discriminatory ground is a gap, whatever else is in order: <deprivation-grounds-precision>, <deprivation-discriminatory-practice>
      Given the answers
        | deprivation-discriminatory-practice | <deprivation-discriminatory-practice> |
        | deprivation-grounds-discriminatory  | <deprivation-grounds-discriminatory>  |
        | deprivation-grounds-precision       | <deprivation-grounds-precision>       |
      When the law is checked
      Then POA-44-NO-ARBITRARY-DEPRIVATION is GAP
      And the reason for POA-44-NO-ARBITRARY-DEPRIVATION is "<reason>"

      Examples:
        | deprivation-discriminatory-practice | deprivation-grounds-discriminatory | deprivation-grounds-precision | reason                                                                      |
        | confirmed-cases                     | []                                 | list-with-open-clause         | 15(a).2 gap: citizenship was taken arbitrarily in confirmed cases           |
        | unconfirmed-reports                 | []                                 | not-in-statute                | 15(a).2 gap: citizenship is or may be taken on grounds that stand in no act |
        | no-reports                          | [race]                             | list-with-open-clause         | 15(a).2 gap: law lets citizenship be taken on a discriminatory ground       |
        | no-reports                          | [race]                             | deprivation-not-possible      | 15(a).2 gap: law lets citizenship be taken on a discriminatory ground       |
        | confirmed-pattern                   | []                                 | list-with-open-clause         | 15(a).2 gap: citizenship is taken arbitrarily in a confirmed pattern        |
        | confirmed-pattern                   | []                                 | deprivation-not-possible      | 15(a).2 gap: citizenship is taken arbitrarily in a confirmed pattern        |

    Scenario Outline: a rule against discrimination neither heals what was done nor is needed where nobody can be deprived: <deprivation-grounds-precision>, <deprivation-discriminatory-practice>
      Given the answers
        | deprivation-discriminatory-practice | <deprivation-discriminatory-practice> |
        | deprivation-grounds-discriminatory  | []                                    |
        | deprivation-grounds-precision       | <deprivation-grounds-precision>       |
        | deprivation-nondiscrimination       | yes                                   |
      When the law is checked
      Then POA-44-NO-ARBITRARY-DEPRIVATION is <verdict>
      And the reason for POA-44-NO-ARBITRARY-DEPRIVATION is "<reason>"

      Examples:
        | deprivation-discriminatory-practice | deprivation-grounds-precision | verdict   | reason                                                                      |
        | no-reports                          | not-in-statute                | GAP       | 15(a).2 gap: citizenship is or may be taken on grounds that stand in no act |
        | no-reports                          | deprivation-not-possible      | COMPLIANT | 15(a).2 met: no deprivation is possible, and no case is reported            |
        | confirmed-pattern                   | exhaustive-list               | GAP       | 15(a).2 gap: citizenship is taken arbitrarily in a confirmed pattern        |

  @POA-44-DEPRIVATION-BY-LAW
  Rule: 44.8 Statute itself states each case of deprivation

    Scenario Outline: the law sets the reasons for deprivation so: <precision>
      Given the answer to deprivation-grounds-precision is <precision>
      When the law is checked
      Then POA-44-DEPRIVATION-BY-LAW is <verdict>
      And the reason for POA-44-DEPRIVATION-BY-LAW is "<reason>"

      Examples:
        | precision                | verdict        | reason                                                                               |
        | exhaustive-list          | COMPLIANT      | 44.8 met: the act states every ground for deprivation                                |
        | list-with-open-clause    | PARTIAL        | 44.8 partial: the act lists grounds for deprivation beside an open clause            |
        | not-in-statute           | GAP            | 44.8 gap: citizenship is or may be taken on grounds that stand in no act             |
        | deprivation-not-possible | NOT_APPLICABLE | 44.8 not applicable: the law allows no deprivation, so there are no grounds to judge |

    Scenario: one undefined ground, such as national interest, opens the list
      Given the answer to deprivation-grounds-precision is exhaustive-list
      When the law is checked
      Then POA-44-DEPRIVATION-BY-LAW is COMPLIANT
      But POA-44-DEPRIVATION-BY-LAW would be PARTIAL if the answer to deprivation-grounds-precision were list-with-open-clause

    Scenario: while nobody has read the act, the norm may apply or not
      Given nothing is known about deprivation-grounds-precision
      When the law is checked
      Then POA-44-DEPRIVATION-BY-LAW is UNKNOWN
      And POA-44-DEPRIVATION-BY-LAW waits for deprivation-grounds-precision

  @POA-44-DEPRIVATION-PROCEEDINGS
  Rule: 44.8 Deprivation happens only after full and proper proceedings

    Scenario Outline: grounds are closed, and the decision is taken so: <procedure>
      Given the answers
        | deprivation-grounds-precision | exhaustive-list |
        | deprivation-procedure         | <procedure>     |
      And nothing is known about deprivation-appeal
      When the law is checked
      Then POA-44-DEPRIVATION-PROCEEDINGS is <verdict>
      And the reason for POA-44-DEPRIVATION-PROCEEDINGS is "<reason>"

      Examples:
        | procedure                | verdict   | reason                                                          |
        | court                    | COMPLIANT | 44.8 met: a court decides on deprivation                        |
        | office-with-full-hearing | COMPLIANT | 44.8 met: an office decides on deprivation after a full hearing |
        | no-procedure             | GAP       | 44.8 gap: the law lays down no procedure for taking citizenship |

    Scenario Outline: an office decides without a hearing, and the citizen can appeal: <appeal>
      Given the answers
        | deprivation-grounds-precision | exhaustive-list        |
        | deprivation-procedure         | office-without-hearing |
        | deprivation-appeal            | <appeal>               |
      When the law is checked
      Then POA-44-DEPRIVATION-PROCEEDINGS is <verdict>
      And the reason for POA-44-DEPRIVATION-PROCEEDINGS is "<reason>"

      Examples:
        | appeal  | verdict | reason                                                                                          |
        | yes     | PARTIAL | 44.8 partial: an office may take citizenship without a full hearing, but the citizen can appeal |
        | partial | GAP     | 44.8 gap: an office may take citizenship without a full hearing, and no full appeal follows     |
        | no      | GAP     | 44.8 gap: an office may take citizenship without a full hearing, and no full appeal follows     |

    Scenario: an appeal afterwards does not replace a hearing before
      Given the answers
        | deprivation-grounds-precision | exhaustive-list          |
        | deprivation-procedure         | office-with-full-hearing |
        | deprivation-appeal            | yes                      |
      When the law is checked
      Then POA-44-DEPRIVATION-PROCEEDINGS is COMPLIANT
      But POA-44-DEPRIVATION-PROCEEDINGS would be PARTIAL if the answer to deprivation-procedure were office-without-hearing

    Scenario: an appeal to the same office is no outside appeal
      Given the answers
        | deprivation-grounds-precision | list-with-open-clause  |
        | deprivation-procedure         | office-without-hearing |
        | deprivation-appeal            | yes                    |
      When the law is checked
      Then POA-44-DEPRIVATION-PROCEEDINGS is PARTIAL
      But POA-44-DEPRIVATION-PROCEEDINGS would be GAP if the answer to deprivation-appeal were partial

    Scenario: proceedings are not called for where there is nothing to proceed to
      Given the answers
        | deprivation-grounds-precision | deprivation-not-possible |
        | deprivation-procedure         | no-procedure             |
        | deprivation-appeal            | no                       |
      When the law is checked
      Then POA-44-DEPRIVATION-PROCEEDINGS is NOT_APPLICABLE
      And the reason for POA-44-DEPRIVATION-PROCEEDINGS is "44.8 not applicable: the law allows no deprivation, so there are no proceedings to judge"
      But POA-44-DEPRIVATION-PROCEEDINGS would be GAP if the answer to deprivation-grounds-precision were exhaustive-list

    Scenario: an office without a hearing waits for the appeal
      Given the answers
        | deprivation-grounds-precision | exhaustive-list        |
        | deprivation-procedure         | office-without-hearing |
      When the law is checked
      Then POA-44-DEPRIVATION-PROCEEDINGS is UNKNOWN
      And POA-44-DEPRIVATION-PROCEEDINGS waits for deprivation-appeal

    Scenario: the best of proceedings is not judged before it is known that deprivation exists
      Given the answer to deprivation-procedure is court
      When the law is checked
      Then POA-44-DEPRIVATION-PROCEEDINGS is UNKNOWN
      And POA-44-DEPRIVATION-PROCEEDINGS waits for deprivation-grounds-precision and deprivation-appeal

    Scenario Outline: an appeal (<deprivation-appeal>) matters only where an office decides without a hearing: <deprivation-procedure>
      Given the answers
        | deprivation-appeal            | <deprivation-appeal>    |
        | deprivation-grounds-precision | exhaustive-list         |
        | deprivation-procedure         | <deprivation-procedure> |
      When the law is checked
      Then POA-44-DEPRIVATION-PROCEEDINGS is <verdict>
      And the reason for POA-44-DEPRIVATION-PROCEEDINGS is "<reason>"

      Examples:
        | deprivation-appeal | deprivation-procedure    | verdict   | reason                                                          |
        | partial            | court                    | COMPLIANT | 44.8 met: a court decides on deprivation                        |
        | yes                | court                    | COMPLIANT | 44.8 met: a court decides on deprivation                        |
        | partial            | office-with-full-hearing | COMPLIANT | 44.8 met: an office decides on deprivation after a full hearing |
        | yes                | no-procedure             | GAP       | 44.8 gap: the law lays down no procedure for taking citizenship |
        | partial            | no-procedure             | GAP       | 44.8 gap: the law lays down no procedure for taking citizenship |

    Scenario Outline: where nobody can be deprived, proceedings written all the same (<deprivation-procedure>) are not judged
      Given the answers
        | deprivation-grounds-precision | deprivation-not-possible |
        | deprivation-procedure         | <deprivation-procedure>  |
      When the law is checked
      Then POA-44-DEPRIVATION-PROCEEDINGS is NOT_APPLICABLE
      And the reason for POA-44-DEPRIVATION-PROCEEDINGS is "44.8 not applicable: the law allows no deprivation, so there are no proceedings to judge"

      Examples:
        | deprivation-procedure    |
        | office-with-full-hearing |
        | court                    |

    Scenario Outline: where nobody can be deprived, an office without a hearing is not judged, with an appeal (<deprivation-appeal>) or without
      Given the answers
        | deprivation-appeal            | <deprivation-appeal>     |
        | deprivation-grounds-precision | deprivation-not-possible |
        | deprivation-procedure         | office-without-hearing   |
      When the law is checked
      Then POA-44-DEPRIVATION-PROCEEDINGS is NOT_APPLICABLE
      And the reason for POA-44-DEPRIVATION-PROCEEDINGS is "44.8 not applicable: the law allows no deprivation, so there are no proceedings to judge"

      Examples:
        | deprivation-appeal |
        | yes                |
        | partial            |

  @POA-44-DEPRIVATION-SAFEGUARDS
  Rule: 44.8 The citizen has the usual safeguards in deprivation proceedings

    Scenario Outline: grounds are closed, and the citizen has these safeguards: <safeguards>
      Given the answers
        | deprivation-grounds-precision | exhaustive-list |
        | deprivation-safeguards        | <safeguards>    |
      When the law is checked
      Then POA-44-DEPRIVATION-SAFEGUARDS is <verdict>
      And the reason for POA-44-DEPRIVATION-SAFEGUARDS is "<reason>"

      Examples: all four meet the norm, and an empty list says that there are none
        | safeguards                                 | verdict   | reason                                                                               |
        | [notice, hearing, representation, reasons] | COMPLIANT | 44.8 met: the citizen has notice, hearing, representation and reasons                |
        | []                                         | GAP       | 44.8 gap: deprivation proceedings give no notice, hearing, representation or reasons |

      Examples: each of the four is missed when it lacks
        | safeguards                         | verdict | reason                                                                                  |
        | [hearing, representation, reasons] | PARTIAL | 44.8 partial: deprivation proceedings hold some of the usual safeguards and lack others |
        | [notice, representation, reasons]  | PARTIAL | 44.8 partial: deprivation proceedings hold some of the usual safeguards and lack others |
        | [notice, hearing, reasons]         | PARTIAL | 44.8 partial: deprivation proceedings hold some of the usual safeguards and lack others |
        | [notice, hearing, representation]  | PARTIAL | 44.8 partial: deprivation proceedings hold some of the usual safeguards and lack others |
        | [reasons]                          | PARTIAL | 44.8 partial: deprivation proceedings hold some of the usual safeguards and lack others |

    Scenario: three safeguards are not four
      Given the answers
        | deprivation-grounds-precision | list-with-open-clause                      |
        | deprivation-safeguards        | [notice, hearing, representation, reasons] |
      When the law is checked
      Then POA-44-DEPRIVATION-SAFEGUARDS is COMPLIANT
      But POA-44-DEPRIVATION-SAFEGUARDS would be PARTIAL if the answer to deprivation-safeguards were [notice, hearing, reasons]

    Scenario: the lack of safeguards is no gap where nobody can be deprived
      Given the answers
        | deprivation-grounds-precision | deprivation-not-possible |
        | deprivation-safeguards        | []                       |
      When the law is checked
      Then POA-44-DEPRIVATION-SAFEGUARDS is NOT_APPLICABLE
      And the reason for POA-44-DEPRIVATION-SAFEGUARDS is "44.8 not applicable: the law allows no deprivation, so there are no safeguards to judge"
      But POA-44-DEPRIVATION-SAFEGUARDS would be GAP if the answer to deprivation-grounds-precision were exhaustive-list

    Scenario: one safeguard seen and one missed is enough to know that it is half of it
      Given the answers
        | deprivation-grounds-precision | exhaustive-list                                 |
        | deprivation-safeguards        | {value: [hearing], checked: [hearing, reasons]} |
      When the law is checked
      Then POA-44-DEPRIVATION-SAFEGUARDS is PARTIAL
      But POA-44-DEPRIVATION-SAFEGUARDS would be UNKNOWN if the answer to deprivation-safeguards were {value: [hearing], checked: [hearing]}

    Scenario: what was not asked is not known
      Given the answer to deprivation-grounds-precision is exhaustive-list
      When the law is checked
      Then POA-44-DEPRIVATION-SAFEGUARDS is UNKNOWN
      And POA-44-DEPRIVATION-SAFEGUARDS waits for deprivation-safeguards

    Scenario: safeguards are not judged before it is known that deprivation exists
      Given the answer to deprivation-safeguards is []
      When the law is checked
      Then POA-44-DEPRIVATION-SAFEGUARDS is UNKNOWN
      And POA-44-DEPRIVATION-SAFEGUARDS waits for deprivation-grounds-precision

    Scenario Outline: where nobody can be deprived, safeguards written all the same (<deprivation-safeguards>) are not judged
      Given the answers
        | deprivation-grounds-precision | deprivation-not-possible |
        | deprivation-safeguards        | <deprivation-safeguards> |
      When the law is checked
      Then POA-44-DEPRIVATION-SAFEGUARDS is NOT_APPLICABLE
      And the reason for POA-44-DEPRIVATION-SAFEGUARDS is "44.8 not applicable: the law allows no deprivation, so there are no safeguards to judge"

      Examples:
        | deprivation-safeguards                     |
        | [notice]                                   |
        | [hearing, notice, reasons, representation] |

  @POA-44-DEPRIVATION-APPEAL
  Rule: 44.8 The citizen can appeal or seek review of deprivation

    Scenario Outline: grounds are closed, and the citizen can appeal: <appeal>
      Given the answers
        | deprivation-grounds-precision | exhaustive-list |
        | deprivation-appeal            | <appeal>        |
      When the law is checked
      Then POA-44-DEPRIVATION-APPEAL is <verdict>
      And the reason for POA-44-DEPRIVATION-APPEAL is "<reason>"

      Examples:
        | appeal  | verdict   | reason                                                                                               |
        | yes     | COMPLIANT | 44.8 met: the citizen can appeal against deprivation                                                 |
        | partial | PARTIAL   | 44.8 partial: the citizen can appeal, but only within the office or without getting citizenship back |
        | no      | GAP       | 44.8 gap: the citizen cannot appeal against deprivation                                              |

    Scenario: an appeal that cannot give citizenship back is half an appeal
      Given the answers
        | deprivation-grounds-precision | exhaustive-list |
        | deprivation-appeal            | yes             |
      When the law is checked
      Then POA-44-DEPRIVATION-APPEAL is COMPLIANT
      But POA-44-DEPRIVATION-APPEAL would be PARTIAL if the answer to deprivation-appeal were partial

    Scenario: no appeal is called for where nobody can be deprived
      Given the answers
        | deprivation-grounds-precision | deprivation-not-possible |
        | deprivation-appeal            | no                       |
      When the law is checked
      Then POA-44-DEPRIVATION-APPEAL is NOT_APPLICABLE
      And the reason for POA-44-DEPRIVATION-APPEAL is "44.8 not applicable: the law allows no deprivation, so there is no appeal to judge"
      But POA-44-DEPRIVATION-APPEAL would be GAP if the answer to deprivation-grounds-precision were not-in-statute

    Scenario: what was not asked is not known
      Given nothing is known about deprivation-grounds-precision
      And nothing is known about deprivation-appeal
      When the law is checked
      Then POA-44-DEPRIVATION-APPEAL is UNKNOWN
      And POA-44-DEPRIVATION-APPEAL waits for deprivation-grounds-precision and deprivation-appeal

    Scenario: an appeal is not judged before it is known that deprivation exists
      Given the answer to deprivation-appeal is yes
      When the law is checked
      Then POA-44-DEPRIVATION-APPEAL is UNKNOWN
      And POA-44-DEPRIVATION-APPEAL waits for deprivation-grounds-precision

    Scenario Outline: where nobody can be deprived, an appeal written all the same (<deprivation-appeal>) is not judged
      Given the answers
        | deprivation-appeal            | <deprivation-appeal>     |
        | deprivation-grounds-precision | deprivation-not-possible |
      When the law is checked
      Then POA-44-DEPRIVATION-APPEAL is NOT_APPLICABLE
      And the reason for POA-44-DEPRIVATION-APPEAL is "44.8 not applicable: the law allows no deprivation, so there is no appeal to judge"

      Examples:
        | deprivation-appeal |
        | partial            |
        | yes                |

  @POA-44-NO-DEPRIVATION-STATELESS
  Rule: 44.9 Nobody is deprived of citizenship if that leaves the person stateless

    Scenario Outline: grounds are closed, and the bar on making a person stateless is: <bar>
      Given the answers
        | deprivation-grounds-precision | exhaustive-list |
        | deprivation-statelessness-bar | <bar>           |
      When the law is checked
      Then POA-44-NO-DEPRIVATION-STATELESS is <verdict>
      And the reason for POA-44-NO-DEPRIVATION-STATELESS is "<reason>"

      Examples: exceptions are measured by the 1961 Convention
        | bar                    | verdict   | reason                                                                                               |
        | full-bar               | COMPLIANT | 44.9 met: nobody can be left stateless by deprivation                                                |
        | exceptions-within-1961 | COMPLIANT | 44.9 met: deprivation may leave a person stateless only where the 1961 Convention allows it          |
        | exceptions-wider       | PARTIAL   | 44.9 partial: deprivation may leave a person stateless in more cases than the 1961 Convention allows |
        | no-bar                 | GAP       | 44.9 gap: citizenship can be taken on grounds of any kind, even where the person is left stateless   |

    Scenario Outline: one answer settles the matter: <question> is <answer>
      Given the answer to <question> is <answer>
      When the law is checked
      Then POA-44-NO-DEPRIVATION-STATELESS is COMPLIANT
      And the reason for POA-44-NO-DEPRIVATION-STATELESS is "<reason>"

      Examples:
        | question                      | answer                   | reason                                                                                      |
        | deprivation-grounds-precision | deprivation-not-possible | 44.9 met: the law allows no deprivation, so none leaves a person stateless                  |
        | deprivation-statelessness-bar | full-bar                 | 44.9 met: nobody can be left stateless by deprivation                                       |
        | deprivation-statelessness-bar | exceptions-within-1961   | 44.9 met: deprivation may leave a person stateless only where the 1961 Convention allows it |

    Scenario: fraud is an exception that the 1961 Convention allows, a further ground of the State's own is not
      Given the answers
        | deprivation-grounds-precision | exhaustive-list        |
        | deprivation-statelessness-bar | exceptions-within-1961 |
      When the law is checked
      Then POA-44-NO-DEPRIVATION-STATELESS is COMPLIANT
      But POA-44-NO-DEPRIVATION-STATELESS would be PARTIAL if the answer to deprivation-statelessness-bar were exceptions-wider

    Scenario: the exceptions of 1961 count for a State that the Convention does not bind, too
      Given the answers
        | treaty-1961-party-since       | null                   |
        | deprivation-grounds-precision | exhaustive-list        |
        | deprivation-statelessness-bar | exceptions-within-1961 |
      When the law is checked
      Then POA-44-NO-DEPRIVATION-STATELESS is COMPLIANT

    Scenario: no bar is needed where nobody can be deprived, and here the norm is met rather than set aside
      Given the answers
        | deprivation-grounds-precision | deprivation-not-possible |
        | deprivation-statelessness-bar | no-bar                   |
      When the law is checked
      Then POA-44-NO-DEPRIVATION-STATELESS is COMPLIANT
      But POA-44-NO-DEPRIVATION-STATELESS would be GAP if the answer to deprivation-grounds-precision were list-with-open-clause

    Scenario: the lack of a bar alone is no gap before it is known that deprivation exists
      Given the answer to deprivation-statelessness-bar is no-bar
      When the law is checked
      Then POA-44-NO-DEPRIVATION-STATELESS is UNKNOWN
      And POA-44-NO-DEPRIVATION-STATELESS waits for deprivation-grounds-precision

    Scenario: grounds in an act say nothing about statelessness
      Given the answer to deprivation-grounds-precision is exhaustive-list
      When the law is checked
      Then POA-44-NO-DEPRIVATION-STATELESS is UNKNOWN
      And POA-44-NO-DEPRIVATION-STATELESS waits for deprivation-statelessness-bar

    Scenario: where nobody can be deprived, a wide exception that is still written makes nobody stateless
      Given the answers
        | deprivation-grounds-precision | deprivation-not-possible |
        | deprivation-statelessness-bar | exceptions-wider         |
      When the law is checked
      Then POA-44-NO-DEPRIVATION-STATELESS is COMPLIANT
      And the reason for POA-44-NO-DEPRIVATION-STATELESS is "44.9 met: the law allows no deprivation, so none leaves a person stateless"
