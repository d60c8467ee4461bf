# What the entries on a question amount to on a day: the four steps of the format, as cases to check line by line.
Feature: From entries to one effective answer

  Rule: First the period. An entry speaks from its first day until, not including, its last.

    Scenario Outline: an entry from 2000-05-01 until 2010-05-01, looked at on <day>
      Given a summary of the law as of 2020-01-01
      And these entries on foundling-grant
        | value   | from       | until      |
        | nothing | 2000-05-01 | 2010-05-01 |
      Then on <day> the answer to foundling-grant is <answer>

      Examples:
        | day        | answer        |
        | 2000-04-30 | out of period |
        | 2000-05-01 | nothing       |
        | 2010-04-30 | nothing       |
        | 2010-05-01 | out of period |

    Scenario Outline: an entry without a first day takes that of the latest act it cites, looked at on <day>
      Given a summary of the law as of 2020-01-01
      And these instruments
        | id              | rank | in force   |
        | citizenship-act | act  | 1992-03-01 |
        | family-code     | act  | 2003-07-01 |
      And these entries on foundling-grant
        | value   | cites                        |
        | nothing | citizenship-act, family-code |
      Then on <day> the answer to foundling-grant is <answer>

      Examples:
        | day        | answer        |
        | 2003-06-30 | out of period |
        | 2003-07-01 | nothing       |

    Scenario Outline: an entry that cites nothing speaks from the day of the summary on, looked at on <day>
      Given a summary of the law as of 2020-01-01
      And these entries on foundling-grant
        | value   |
        | nothing |
      Then on <day> the answer to foundling-grant is <answer>
      And on <day> it is flagged <flags>

      Examples: on a later day the law is assumed unchanged, and that is said
        | day        | answer        | flags             |
        | 2019-12-31 | out of period | nothing           |
        | 2020-01-01 | nothing       | nothing           |
        | 2021-01-01 | nothing       | ASSUMED_UNCHANGED |

    Scenario Outline: a treaty date speaks for every day, looked at on <day>
      Given a summary of the law as of 2020-01-01
      And these entries on treaty-1951-party-since
        | value      |
        | 1999-04-15 |
      Then on <day> the answer to treaty-1951-party-since is 1999-04-15
      And on <day> POA-47-ACCEDE-1951 would read the treaty as <binding>

      Examples:
        | day        | binding     |
        | 1999-04-14 | not binding |
        | 1999-04-15 | binding     |
        | 2030-01-01 | binding     |

    Scenario Outline: a treaty found not to bind is so for every day up to that of the summary, looked at on <day>
      Given a summary of the law as of 2020-01-01
      And these entries on treaty-1961-party-since
        | value |
        | null  |
      Then on <day> the answer to treaty-1961-party-since is <answer>

      Examples: a state may accede on any later day
        | day        | answer        |
        | 1990-01-01 | null          |
        | 2020-01-01 | null          |
        | 2020-01-02 | out of period |

    Scenario Outline: a treaty that was left, looked at on <day>
      Given a summary of the law as of 2024-01-01
      And these entries on treaty-echr-party-since
        | value      | from       | until      |
        | 1998-05-05 |            | 2022-09-16 |
        | null       | 2022-09-16 |            |
      Then on <day> the answer to treaty-echr-party-since is <answer>

      Examples:
        | day        | answer     |
        | 2022-09-15 | 1998-05-05 |
        | 2022-09-16 | null       |

  Rule: Then the source. The kind that can know best decides; where it is silent, all count.

    Scenario Outline: on a question about <about>, <one> says one thing and <other> another
      Given a summary of the law as of 2020-01-01
      And these entries on <question>
        | value    | source  |
        | <first>  | <one>   |
        | <second> | <other> |
      Then on 2020-01-01 the answer to <question> is <answer>

      Examples:
        | about            | question                    | first              | one               | second             | other              | answer             |
        | statute          | foundling-grant             | nothing            | official-gazette  | automatic-no-limit | ngo                | nothing            |
        | statute          | foundling-grant             | nothing            | government-report | automatic-no-limit | ngo                | disputed           |
        | by-law           | bylaws-consistent           | no                 | ngo               | yes                | official-gazette   | yes                |
        | practice         | refoulement-practice        | no-reports         | government-report | confirmed-cases    | court              | confirmed-cases    |
        | practice         | refoulement-practice        | no-reports         | government-report | confirmed-cases    | treaty-body        | confirmed-cases    |
        | practice         | refoulement-practice        | no-reports         | government-report | confirmed-cases    | ngo                | disputed           |
        | a treaty         | treaty-1951-party-since     | 1999-04-15         | government-report | null               | treaty-depositary  | null               |
        | a fact           | internal-displacement-present | none             | government-report | current            | unhcr-iom-osce     | disputed           |

  Rule: Then agreement. What is left agrees, or the answer is disputed.

    Scenario: sources that agree are one answer
      Given a summary of the law as of 2020-01-01
      And these entries on refoulement-practice
        | value           | source         |
        | confirmed-cases | ngo            |
        | confirmed-cases | unhcr-iom-osce |
      Then on 2020-01-01 the answer to refoulement-practice is confirmed-cases

    Scenario: periods written differently agree if they are equally long
      Given a summary of the law as of 2020-01-01
      And these entries on naturalisation-wait-ordinary
        | value | source            |
        | P1Y   | government-report |
        | P365D | ngo               |
      Then on 2020-01-01 the answer to naturalisation-wait-ordinary is P1Y

    Scenario: lists that name the same agree, however much each source looked at
      Given a summary of the law as of 2020-01-01
      And these entries on deprivation-grounds-precision
        | value           |
        | exhaustive-list |
      And these entries on deprivation-safeguards
        | value | source            | checked                   |
        | []    | government-report | [notice, hearing]         |
        | []    | ngo               | [representation, reasons] |
      Then on 2020-01-01 POA-44-DEPRIVATION-SAFEGUARDS is GAP

    Scenario: one source has no information, another has
      Given a summary of the law as of 2020-01-01
      And these entries on refoulement-practice
        | value                      | source            |
        | unavailable: not-collected | government-report |
        | unconfirmed-reports        | ngo               |
      Then on 2020-01-01 the answer to refoulement-practice is unconfirmed-reports

    Scenario: asked, and no information was to be had
      Given a summary of the law as of 2020-01-01
      And these entries on refoulement-practice
        | value                 | source            |
        | unavailable: declined | government-report |
      Then on 2020-01-01 the answer to refoulement-practice is unavailable

    Scenario: not asked
      Given a summary of the law as of 2020-01-01
      Then on 2020-01-01 the answer to refoulement-practice is not known

    Scenario: a disputed answer is neither, and both verdicts are kept
      Given a summary of the law as of 2020-01-01
      And these entries on women-marriage-loss
        | value | source            |
        | yes   | government-report |
        | no    | ngo               |
      Then on 2020-01-01 the answer to women-marriage-loss is disputed
      And on 2020-01-01 POA-44-WOMEN-MARRIAGE is UNKNOWN
      And on 2020-01-01 POA-44-WOMEN-MARRIAGE would be COMPLIANT on the side of government-report
      And on 2020-01-01 POA-44-WOMEN-MARRIAGE would be GAP on the side of ngo

  Rule: Last what was checked. An element that is neither listed nor checked is open.

    Scenario Outline: safeguards listed are <listed>, checked were <checked>
      Given a summary of the law as of 2020-01-01
      And these entries on deprivation-grounds-precision
        | value           |
        | exhaustive-list |
      And these entries on deprivation-safeguards
        | value    | checked   |
        | <listed> | <checked> |
      Then on 2020-01-01 POA-44-DEPRIVATION-SAFEGUARDS is <verdict>

      Examples:
        | listed            | checked                                    | verdict |
        | []                |                                            | GAP     |
        | []                | [notice, hearing]                          | UNKNOWN |
        | []                | [notice, hearing, representation, reasons] | GAP     |
        | [notice]          | [hearing]                                  | PARTIAL |
        | [notice, hearing] | [notice]                                   | UNKNOWN |

  Rule: A source read before the act was last changed is stale

    Scenario Outline: the act was changed on 2017-07-11 and the source read on <seen>
      Given a summary of the law as of 2020-01-01
      And these instruments
        | id              | rank | in force   | changed    |
        | citizenship-act | act  | 1992-03-01 | 2017-07-11 |
      And these entries on foundling-grant
        | value   | cites           | seen   |
        | nothing | citizenship-act | <seen> |
      Then on <day> it is flagged <flags>

      Examples:
        | seen       | day        | flags   |
        | 2016-01-01 | 2020-01-01 | STALE   |
        | 2016-01-01 | 2017-07-10 | nothing |
        | 2018-01-01 | 2020-01-01 | nothing |

  Rule: Two provisions in force that say different things are a contradiction

    Scenario: the constitution and an act differ, and the higher and the later are named
      Given a summary of the law as of 2020-01-01
      And these instruments
        | id              | rank         | in force   |
        | constitution    | constitution | 1995-09-05 |
        | citizenship-act | act          | 2012-01-01 |
      And these entries on deprivation-grounds-precision
        | value                    | cites           | article |
        | deprivation-not-possible | constitution    | 10      |
        | list-with-open-clause    | citizenship-act | 20-1    |
      Then on 2020-01-01 the answer to deprivation-grounds-precision is disputed
      And on 2020-01-01 there is a warning CONTRADICTION that names "constitution art. 10", "citizenship-act art. 20-1", "constitution ranks higher" and "citizenship-act is the later one"

    Scenario: before the later act there is none
      Given a summary of the law as of 2020-01-01
      And these instruments
        | id              | rank         | in force   |
        | constitution    | constitution | 1995-09-05 |
        | citizenship-act | act          | 2012-01-01 |
      And these entries on deprivation-grounds-precision
        | value                    | cites           | article |
        | deprivation-not-possible | constitution    | 10      |
        | list-with-open-clause    | citizenship-act | 20-1    |
      Then on 2011-12-31 the answer to deprivation-grounds-precision is deprivation-not-possible
      And on 2011-12-31 there is no warning CONTRADICTION
