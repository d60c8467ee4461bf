# Which answers cannot both be right, or call for a second look, and the nearest ones that are in order. A warning changes
# no verdict.
Feature: Consistency of answers: what a careful reader would ask about, and no more

  Rule: Deprivation of citizenship

    Scenario: where the law knows no deprivation it has no grounds for it
      Given the answer to deprivation-grounds-precision is deprivation-not-possible
      And the answer to deprivation-grounds-discriminatory is [religion]
      When the law is checked
      Then there is a warning CHK-1 that names "the law cannot both know no deprivation of citizenship and list grounds for it", "(deprivation-grounds-precision)", "No power of deprivation exists", "(deprivation-grounds-discriminatory)" and "On account of religion"

    Scenario Outline: discriminatory grounds fit a law that knows deprivation: <case>
      Given the answer to deprivation-grounds-precision is <precision>
      And the answer to deprivation-grounds-discriminatory is <grounds>
      When the law is checked
      Then there is no warning CHK-1

      Examples:
        | case                                     | precision                | grounds    |
        | no power, and no such ground             | deprivation-not-possible | []         |
        | every ground stands in an act            | exhaustive-list          | [religion] |
        | one ground is undefined                  | list-with-open-clause    | [religion] |
        | citizenship is withdrawn without any act | not-in-statute           | [religion] |

    Scenario Outline: a bar on statelessness is nothing to miss where nobody can be deprived: <case>
      Given the answer to deprivation-grounds-precision is <precision>
      And the answer to deprivation-statelessness-bar is <bar>
      When the law is checked
      Then there is <found> warning CHK-14

      Examples:
        | case                                      | precision                | bar                    | found |
        | no power, yet no bar                      | deprivation-not-possible | no-bar                 | a     |
        | no power, yet wide exceptions             | deprivation-not-possible | exceptions-wider       | a     |
        | no power is itself a full bar             | deprivation-not-possible | full-bar               | no    |
        | exceptions that 1961 allows are no lack   | deprivation-not-possible | exceptions-within-1961 | no    |
        | a list of grounds and no bar              | exhaustive-list          | no-bar                 | no    |
        | an open list of grounds and no bar        | list-with-open-clause    | no-bar                 | no    |
        | withdrawal without any act, and no bar    | not-in-statute           | no-bar                 | no    |

  Rule: Citizenship

    Scenario Outline: a shorter wait is itself an easement: <case>
      Given the answer to stateless-naturalisation-route is <route>
      And the answer to naturalisation-wait-ordinary is P5Y
      And the answer to naturalisation-wait-stateless is <wait>
      When the law is checked
      Then there is <found> warning CHK-7

      Examples:
        | case                                 | route                         | wait | found |
        | no easement, and a shorter wait      | ordinary-route-only           | P3Y  | a     |
        | the same wait                        | ordinary-route-only           | P5Y  | no    |
        | a longer wait                        | ordinary-route-only           | P7Y  | no    |
        | the wait is the easement             | ordinary-route-with-easements | P3Y  | no    |
        | a route of their own                 | own-simplified-route          | P3Y  | no    |
        | a lighter way for some               | for-some-groups-only          | P3Y  | no    |
        | no route, whatever the wait would be | no-route                      | P3Y  | no    |

    Scenario Outline: a shortfall at birth belongs to a law that leaves some children out: <case>
      Given the answer to citizenship-law-shortfalls is <shortfalls>
      And the answer to birth-otherwise-stateless-grant is <grant>
      When the law is checked
      Then there is <found> warning CHK-12

      Examples:
        | case                                    | shortfalls  | grant                        | found |
        | every child is covered, and birth is ticked | [birth] | automatic                    | a     |
        | the shortfall is another one            | [foundling] | automatic                    | no    |
        | there is no shortfall                   | []          | automatic                    | no    |
        | the child has to ask                    | [birth]     | application-within-1961-terms | no    |
        | some children are covered               | [birth]     | some-children-only           | no    |
        | the terms are stricter                  | [birth]     | application-stricter-terms   | no    |
        | nothing is given                        | [birth]     | nothing                      | no    |

    Scenario Outline: a shortfall on foundlings belongs to a law that leaves some of them out: <case>
      Given the answer to citizenship-law-shortfalls is <shortfalls>
      And the answer to foundling-grant is <grant>
      When the law is checked
      Then there is <found> warning CHK-13

      Examples:
        | case                                              | shortfalls  | grant                   | found |
        | every foundling is covered, and foundlings ticked | [foundling] | automatic-no-limit      | a     |
        | the shortfall is another one                      | [birth]     | automatic-no-limit      | no    |
        | there is no shortfall                             | []          | automatic-no-limit      | no    |
        | only up to an age                                 | [foundling] | limited-by-age-or-other | no    |
        | only when asked for                               | [foundling] | on-application          | no    |
        | nothing is given                                  | [foundling] | nothing                 | no    |

  Rule: Refugee procedure

    Scenario Outline: without a first procedure there is nothing to look at again: <case>
      Given the answer to rsd-procedure is <procedure>
      And the answer to rejection-reconsidered is <again>
      When the law is checked
      Then there is <found> warning CHK-2

      Examples:
        | case                              | procedure | again   | found |
        | no procedure, and a second look   | no        | yes     | a     |
        | no procedure and no second look   | no        | no      | no    |
        | no procedure, some claims only    | no        | partial | no    |
        | a procedure by decree             | partial   | yes     | no    |
        | a procedure and a second look     | yes       | yes     | no    |

    Scenario Outline: a procedure stands in some act: <case>
      Given the answer to refugee-statute-exists is <act>
      And the answer to rsd-procedure is <procedure>
      When the law is checked
      Then there is <found> warning CHK-8

      Examples:
        | case                                 | act     | procedure | found |
        | no act, and a procedure in statute   | no      | yes       | a     |
        | no act, and a procedure by decree    | no      | partial   | no    |
        | neither act nor procedure            | no      | no        | no    |
        | refugees stand in another act        | partial | yes       | no    |
        | a refugee act holds the procedure    | yes     | yes       | no    |

    Scenario Outline: nobody stays for a review that there is not: <case>
      Given the answer to rejection-reconsidered is <again>
      And the answer to appeal-stay-law is <stay>
      When the law is checked
      Then there is <always> warning CHK-6
      And there is <narrow> warning CHK-17

      Examples:
        | case                                          | again   | stay                                 | always | narrow |
        | no review, and everybody stays                | no      | provided-always                      | a      | no     |
        | no review, and all but plain cases stay       | no      | provided-except-manifestly-unfounded | no     | a      |
        | no review, and some stay                      | no      | provided-narrowly                    | no     | a      |
        | neither review nor stay                       | no      | not-provided                         | no     | no     |
        | a review, and everybody stays                 | yes     | provided-always                      | no     | no     |
        | a review, and all but plain cases stay        | yes     | provided-except-manifestly-unfounded | no     | no     |
        | a review of some, and they stay               | partial | provided-always                      | no     | no     |
        | a review of some, and some of these stay      | partial | provided-narrowly                    | no     | no     |

    Scenario Outline: ways of sending away are covered by a statute or not at all: <case>
      Given the answer to non-refoulement-in-statute is <ban>
      And the answer to non-refoulement-forms is <forms>
      When the law is checked
      Then there is <found> warning CHK-4

      Examples:
        | case                              | ban     | forms       | found |
        | no ban, and expulsion is covered  | no      | [expulsion] | a     |
        | no ban, and no way is covered     | no      | []          | no    |
        | a ban in part covers expulsion    | partial | [expulsion] | no    |
        | a ban covers expulsion            | yes     | [expulsion] | no    |

    Scenario Outline: a ban on return covers some ground: <case>
      Given the answer to non-refoulement-in-statute is <ban>
      And the answer to non-refoulement-grounds is <grounds>
      When the law is checked
      Then there is <found> warning CHK-11

      Examples:
        | case                              | ban     | grounds | found |
        | a ban that covers no ground       | yes     | []      | a     |
        | a ban that covers one             | yes     | [race]  | no    |
        | a ban in part, and no ground      | partial | []      | no    |
        | no ban and no ground              | no      | []      | no    |

    Scenario Outline: whoever says that there is a ban names its exceptions, not that there is none: <case>
      Given the answer to non-refoulement-in-statute is <ban>
      And the answer to non-refoulement-exceptions is <exceptions>
      When the law is checked
      Then there is <full> warning CHK-11
      And there is <part> warning CHK-16

      Examples:
        | case                                        | ban     | exceptions      | full | part |
        | a ban, and yet no ban                       | yes     | no-ban          | a    | no   |
        | a ban in part, and yet no ban               | partial | no-ban          | no   | a    |
        | no ban                                      | no      | no-ban          | no   | no   |
        | a ban without exceptions                    | yes     | none            | no   | no   |
        | a ban with the exceptions of 33(2)          | yes     | as-article-33-2 | no   | no   |
        | a ban with wider exceptions                 | yes     | wider           | no   | no   |
        | a ban in part, without exceptions           | partial | none            | no   | no   |
        | a ban in part, with the exceptions of 33(2) | partial | as-article-33-2 | no   | no   |
        | a ban in part, with wider exceptions        | partial | wider           | no   | no   |

    Scenario Outline: ways of sending away are caught by a ban, whatever its exceptions: <case>
      Given the answer to non-refoulement-forms is <forms>
      And the answer to non-refoulement-exceptions is <exceptions>
      When the law is checked
      Then there is <found> warning CHK-18

      Examples:
        | case                                       | forms         | exceptions      | found |
        | extradition is caught, and there is no ban | [extradition] | no-ban          | a     |
        | no way is caught, and there is no ban      | []            | no-ban          | no    |
        | a ban without exceptions                   | [extradition] | none            | no    |
        | a ban with the exceptions of 33(2)         | [extradition] | as-article-33-2 | no    |
        | a ban with wider exceptions                | [extradition] | wider           | no    |

  Rule: Removal and residence

    Scenario Outline: grounds that are listed though no statute lists any: <case>
      Given the answer to removal-grounds-specified is <listed>
      And the answer to removal-grounds is <grounds>
      When the law is checked
      Then there is <found> warning CHK-3

      Examples:
        | case                                           | listed  | grounds                                                                  | found |
        | no list, and a ground                          | no      | [national-security]                                                      | a     |
        | no list, and no ground                         | no      | []                                                                       | no    |
        | no list, and no limit by any text              | no      | [not-limited-by-law]                                                     | no    |
        | whether a text limits them was not looked at   | no      | {value: [national-security], checked: [national-security, public-order]} | no    |
        | a list in part, and a ground                   | partial | [national-security]                                                      | no    |
        | a list, and a ground                           | yes     | [national-security]                                                      | no    |

    Scenario Outline: two answers that stand alone or not at all: <case>
      Given the answer to removal-grounds is <grounds>
      When the law is checked
      Then there is <barred> warning CHK-10
      And there is <unlimited> warning CHK-15

      Examples:
        | case                                 | grounds                                  | barred | unlimited |
        | nobody can be removed, yet on order  | [removal-fully-barred, public-order]     | a      | no        |
        | nobody can be removed                | [removal-fully-barred]                   | no     | no        |
        | no limit, yet a ground beside it     | [not-limited-by-law, public-order]       | no     | a         |
        | no limit by any text                 | [not-limited-by-law]                     | no     | no        |
        | grounds that go together             | [national-security, public-order]        | no     | no        |

    Scenario Outline: a duty to register that can be refused is a limit: <case>
      Given the answer to movement-restrictions-source is <limits>
      And the answer to residence-registration-type is <registration>
      When the law is checked
      Then there is <found> warning CHK-5

      Examples:
        | case                                          | limits                | registration                             | found |
        | no limits, and residence by permission        | no-restrictions       | permission-regime                        | a     |
        | no limits, and registration can be refused    | no-restrictions       | registration-refusable-on-closed-grounds | a     |
        | no limits, and notice alone                   | no-restrictions       | none-or-notification                     | no    |
        | limits in acts, permission among them         | statute-only          | permission-regime                        | no    |
        | limits in acts and by-laws                    | statute-and-by-law    | permission-regime                        | no    |
        | limits without any act                        | by-law-or-unwritten   | permission-regime                        | no    |

  Rule: A treaty that binds is no longer on the way

    Scenario Outline: <treaty> is in force or on the way: <case>
      Given the answer to <question> is <date>
      And the answer to treaties-signed-not-ratified is <signed>
      When the law is checked
      Then there is <found> warning <check>

      Examples: in force, and yet on the way
        | treaty        | case | question                  | date       | signed   | found | check        |
        | 1951          | both | treaty-1951-party-since   | 1999-04-15 | [1951]   | a     | CHK-9        |
        | 1967          | both | treaty-1967-party-since   | 1999-04-15 | [1967]   | a     | CHK-9-1967   |
        | 1954          | both | treaty-1954-party-since   | 1999-04-15 | [1954]   | a     | CHK-9-1954   |
        | 1961          | both | treaty-1961-party-since   | 1999-04-15 | [1961]   | a     | CHK-9-1961   |
        | the ICCPR     | both | treaty-iccpr-party-since  | 1999-04-15 | [iccpr]  | a     | CHK-9-ICCPR  |
        | the ICESCR    | both | treaty-icescr-party-since | 1999-04-15 | [icescr] | a     | CHK-9-ICESCR |
        | the ECHR      | both | treaty-echr-party-since   | 1999-04-15 | [echr]   | a     | CHK-9-ECHR   |

      Examples: on the way, and not in force
        | treaty        | case                      | question                  | date       | signed   | found | check        |
        | 1951          | signed                    | treaty-1951-party-since   | null       | [1951]   | no    | CHK-9        |
        | 1951          | binding from next year on | treaty-1951-party-since   | 2025-01-01 | [1951]   | no    | CHK-9        |
        | 1967          | signed                    | treaty-1967-party-since   | null       | [1967]   | no    | CHK-9-1967   |
        | 1954          | signed                    | treaty-1954-party-since   | null       | [1954]   | no    | CHK-9-1954   |
        | 1961          | signed                    | treaty-1961-party-since   | null       | [1961]   | no    | CHK-9-1961   |
        | the ICCPR     | signed                    | treaty-iccpr-party-since  | null       | [iccpr]  | no    | CHK-9-ICCPR  |
        | the ICESCR    | signed                    | treaty-icescr-party-since | null       | [icescr] | no    | CHK-9-ICESCR |
        | the ECHR      | signed                    | treaty-echr-party-since   | null       | [echr]   | no    | CHK-9-ECHR   |

      Examples: in force, and another one on the way
        | treaty        | case            | question                  | date       | signed   | found | check        |
        | 1951          | another is not  | treaty-1951-party-since   | 1999-04-15 | [1967]   | no    | CHK-9        |
        | 1967          | another is not  | treaty-1967-party-since   | 1999-04-15 | [1951]   | no    | CHK-9-1967   |
        | 1954          | another is not  | treaty-1954-party-since   | 1999-04-15 | [1961]   | no    | CHK-9-1954   |
        | 1961          | another is not  | treaty-1961-party-since   | 1999-04-15 | [1954]   | no    | CHK-9-1961   |
        | the ICCPR     | another is not  | treaty-iccpr-party-since  | 1999-04-15 | [icescr] | no    | CHK-9-ICCPR  |
        | the ICESCR    | another is not  | treaty-icescr-party-since | 1999-04-15 | [iccpr]  | no    | CHK-9-ICESCR |
        | the ECHR      | another is not  | treaty-echr-party-since   | 1999-04-15 | [iccpr]  | no    | CHK-9-ECHR   |
