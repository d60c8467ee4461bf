# Paragraph 15, nationality for everyone and less statelessness
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
Feature: Paragraph 15, nationality for everyone and less statelessness

  @POA-15A-RIGHT-TO-NATIONALITY
  Rule: 15(a).1 The law recognises that every person is entitled to a nationality

    Scenario Outline: what the law says about the right settles the matter when it says yes or in part: <right>
      Given the answer to right-to-nationality-in-law is <right>
      When the law is checked
      Then POA-15A-RIGHT-TO-NATIONALITY is <verdict>
      And the reason for POA-15A-RIGHT-TO-NATIONALITY is "<reason>"

      Examples:
        | right   | verdict   | reason                                                                                                                                                       |
        | yes     | COMPLIANT | 15(a).1 met: law states that a nationality is due to every person                                                                                            |
        | partial | PARTIAL   | 15(a).1 partial: a right to a nationality is stated for some only, or none is stated but children born stateless and foundlings have some way to citizenship |

    Scenario Outline: where no right is stated, the grants at birth decide
      Given the answers
        | right-to-nationality-in-law     | <right>     |
        | birth-otherwise-stateless-grant | <child>     |
        | foundling-grant                 | <foundling> |
      When the law is checked
      Then POA-15A-RIGHT-TO-NATIONALITY is <verdict>
      And the reason for POA-15A-RIGHT-TO-NATIONALITY is "<reason>"

      Examples: nothing for either kind of child is a gap, a grant to both leaves only the declaration missing
        | right | child              | foundling          | verdict | reason                                                                                                                                                       |
        | no    | nothing            | automatic-no-limit | GAP     | 15(a).1 gap: law states no right to a nationality and gives nothing to a child born here who would be stateless                                              |
        | no    | automatic          | nothing            | GAP     | 15(a).1 gap: law states no right to a nationality and gives nothing to a foundling                                                                           |
        | no    | automatic          | automatic-no-limit | PARTIAL | 15(a).1 partial: a right to a nationality is stated for some only, or none is stated but children born stateless and foundlings have some way to citizenship |
        | no    | some-children-only | on-application     | PARTIAL | 15(a).1 partial: a right to a nationality is stated for some only, or none is stated but children born stateless and foundlings have some way to citizenship |

    Scenario: nothing for either kind of child is one gap with two reasons
      Given the answers
        | right-to-nationality-in-law     | no      |
        | birth-otherwise-stateless-grant | nothing |
        | foundling-grant                 | nothing |
      When the law is checked
      Then POA-15A-RIGHT-TO-NATIONALITY is GAP
      And the reason for POA-15A-RIGHT-TO-NATIONALITY is "15(a).1 gap: law states no right to a nationality and gives nothing to a child born here who would be stateless"
      And the reason for POA-15A-RIGHT-TO-NATIONALITY is "15(a).1 gap: law states no right to a nationality and gives nothing to a foundling"

    Scenario: a stated right is not undone by a missing grant, which is a gap of its own under 44.3
      Given the answers
        | right-to-nationality-in-law     | yes     |
        | birth-otherwise-stateless-grant | nothing |
        | foundling-grant                 | nothing |
      When the law is checked
      Then POA-15A-RIGHT-TO-NATIONALITY is COMPLIANT
      And the reason for POA-15A-RIGHT-TO-NATIONALITY is "15(a).1 met: law states that a nationality is due to every person"
      But POA-15A-RIGHT-TO-NATIONALITY would be GAP if the answer to right-to-nationality-in-law were no

    Scenario: no right and nothing for foundlings is a gap, whatever the rule for other children
      Given the answers
        | right-to-nationality-in-law | no      |
        | foundling-grant             | nothing |
      And nothing is known about birth-otherwise-stateless-grant
      When the law is checked
      Then POA-15A-RIGHT-TO-NATIONALITY is GAP
      And the reason for POA-15A-RIGHT-TO-NATIONALITY is "15(a).1 gap: law states no right to a nationality and gives nothing to a foundling"
      But POA-15A-RIGHT-TO-NATIONALITY would be UNKNOWN if the answer to foundling-grant were on-application

    Scenario: no right and nothing for children born stateless is a gap, whatever the rule for foundlings
      Given the answers
        | right-to-nationality-in-law     | no      |
        | birth-otherwise-stateless-grant | nothing |
      And nothing is known about foundling-grant
      When the law is checked
      Then POA-15A-RIGHT-TO-NATIONALITY is GAP
      And the reason for POA-15A-RIGHT-TO-NATIONALITY is "15(a).1 gap: law states no right to a nationality and gives nothing to a child born here who would be stateless"

    Scenario: the declaration is missing, but every child at risk is given something
      Given the answers
        | right-to-nationality-in-law     | no                      |
        | birth-otherwise-stateless-grant | automatic               |
        | foundling-grant                 | limited-by-age-or-other |
      When the law is checked
      Then POA-15A-RIGHT-TO-NATIONALITY is PARTIAL
      But POA-15A-RIGHT-TO-NATIONALITY would be GAP if the answer to foundling-grant were nothing
      But POA-15A-RIGHT-TO-NATIONALITY would be GAP if the answer to birth-otherwise-stateless-grant were nothing

    Scenario: a missing declaration alone is no gap while the rule for foundlings is not known
      Given the answers
        | right-to-nationality-in-law     | no        |
        | birth-otherwise-stateless-grant | automatic |
      And nothing is known about foundling-grant
      When the law is checked
      Then POA-15A-RIGHT-TO-NATIONALITY is UNKNOWN
      And POA-15A-RIGHT-TO-NATIONALITY waits for foundling-grant

    Scenario: the grants at birth say nothing while the declaration is not known
      Given the answers
        | birth-otherwise-stateless-grant | nothing |
        | foundling-grant                 | nothing |
      And nothing is known about right-to-nationality-in-law
      When the law is checked
      Then POA-15A-RIGHT-TO-NATIONALITY is UNKNOWN
      And POA-15A-RIGHT-TO-NATIONALITY waits for right-to-nationality-in-law

    Scenario Outline: the stated right comes first (<right-to-nationality-in-law>), and any grant counts where none is stated: <birth-otherwise-stateless-grant>, <foundling-grant>
      Given the answers
        | birth-otherwise-stateless-grant | <birth-otherwise-stateless-grant> |
        | foundling-grant                 | <foundling-grant>                 |
        | right-to-nationality-in-law     | <right-to-nationality-in-law>     |
      When the law is checked
      Then POA-15A-RIGHT-TO-NATIONALITY is <verdict>
      And the reason for POA-15A-RIGHT-TO-NATIONALITY is "<reason>"

      Examples:
        | birth-otherwise-stateless-grant | foundling-grant    | right-to-nationality-in-law | verdict   | reason                                                                                                                                                       |
        | automatic                       | automatic-no-limit | yes                         | COMPLIANT | 15(a).1 met: law states that a nationality is due to every person                                                                                            |
        | nothing                         | nothing            | partial                     | PARTIAL   | 15(a).1 partial: a right to a nationality is stated for some only, or none is stated but children born stateless and foundlings have some way to citizenship |
        | application-within-1961-terms   | automatic-no-limit | no                          | PARTIAL   | 15(a).1 partial: a right to a nationality is stated for some only, or none is stated but children born stateless and foundlings have some way to citizenship |
        | application-stricter-terms      | automatic-no-limit | no                          | PARTIAL   | 15(a).1 partial: a right to a nationality is stated for some only, or none is stated but children born stateless and foundlings have some way to citizenship |

  @POA-15B-SUCCESSION-CITIZENSHIP
  Rule: 15(b).1 No former citizen of the earlier State who permanently lives in the country is left without citizenship

    Scenario Outline: the law gives residents from the earlier State <rule>, and <left> are left without citizenship
      Given the answers
        | state-succession-position       | <position> |
        | successor-citizenship-rule      | <rule>     |
        | successor-unresolved-population | <left>     |
      When the law is checked
      Then POA-15B-SUCCESSION-CITIZENSHIP is <verdict>
      And the reason for POA-15B-SUCCESSION-CITIZENSHIP is "<reason>"

      Examples: good law does not answer for a large group left without citizenship
        | position  | rule                      | left              | verdict   | reason                                                                                                                                                                        |
        | successor | all-automatic-or-entitled | none-known        | COMPLIANT | 15(b).1 met: former citizens of the earlier State who live here permanently have citizenship or a right to it without conditions, and none is known to be without any         |
        | successor | all-automatic-or-entitled | small-and-falling | PARTIAL   | 15(b).1 partial: every former citizen of the earlier State who lives here permanently has citizenship or a right to it, but conditions are set or some still have none at all |
        | successor | entitled-with-conditions  | none-known        | PARTIAL   | 15(b).1 partial: every former citizen of the earlier State who lives here permanently has citizenship or a right to it, but conditions are set or some still have none at all |
        | successor | entitled-with-conditions  | small-and-falling | PARTIAL   | 15(b).1 partial: every former citizen of the earlier State who lives here permanently has citizenship or a right to it, but conditions are set or some still have none at all |
        | successor | some-groups-excluded      | none-known        | GAP       | 15(b).1 gap: some groups of former citizens of the earlier State who live here permanently have no right to citizenship                                                       |
        | successor | no-rule                   | small-and-falling | GAP       | 15(b).1 gap: no rule gives citizenship to former citizens of the earlier State who live here permanently                                                                      |
        | successor | all-automatic-or-entitled | large-or-static   | GAP       | 15(b).1 gap: many former citizens of the earlier State who live here permanently have no citizenship at all, or their number does not fall                                    |

    Scenario Outline: a State that holds itself to be <position> is within the duty
      Given the answers
        | state-succession-position       | <position> |
        | successor-citizenship-rule      | <rule>     |
        | successor-unresolved-population | <left>     |
      When the law is checked
      Then POA-15B-SUCCESSION-CITIZENSHIP is <verdict>
      And the reason for POA-15B-SUCCESSION-CITIZENSHIP is "<reason>"

      Examples:
        | position               | rule                      | left       | verdict   | reason                                                                                                                                                                |
        | continuator            | all-automatic-or-entitled | none-known | COMPLIANT | 15(b).1 met: former citizens of the earlier State who live here permanently have citizenship or a right to it without conditions, and none is known to be without any |
        | restored-earlier-state | some-groups-excluded      | none-known | GAP       | 15(b).1 gap: some groups of former citizens of the earlier State who live here permanently have no right to citizenship                                               |

    Scenario: groups without a right and many people without citizenship are one gap with two reasons
      Given the answers
        | state-succession-position       | restored-earlier-state |
        | successor-citizenship-rule      | some-groups-excluded   |
        | successor-unresolved-population | large-or-static        |
      When the law is checked
      Then POA-15B-SUCCESSION-CITIZENSHIP is GAP
      And the reason for POA-15B-SUCCESSION-CITIZENSHIP is "15(b).1 gap: some groups of former citizens of the earlier State who live here permanently have no right to citizenship"
      And the reason for POA-15B-SUCCESSION-CITIZENSHIP is "15(b).1 gap: many former citizens of the earlier State who live here permanently have no citizenship at all, or their number does not fall"

    Scenario: a State not concerned by the end of an earlier State is outside the duty, and nothing else need be asked
      Given the answer to state-succession-position is not-concerned
      And nothing is known about successor-citizenship-rule
      And nothing is known about successor-unresolved-population
      When the law is checked
      Then POA-15B-SUCCESSION-CITIZENSHIP is NOT_APPLICABLE
      And the reason for POA-15B-SUCCESSION-CITIZENSHIP is "15(b).1 not applicable: the end of an earlier State does not concern this State"

    Scenario: for a State not concerned, no other answer counts
      Given the answers
        | state-succession-position       | not-concerned   |
        | successor-citizenship-rule      | no-rule         |
        | successor-unresolved-population | large-or-static |
      When the law is checked
      Then POA-15B-SUCCESSION-CITIZENSHIP is NOT_APPLICABLE
      And the reason for POA-15B-SUCCESSION-CITIZENSHIP is "15(b).1 not applicable: the end of an earlier State does not concern this State"
      But POA-15B-SUCCESSION-CITIZENSHIP would be GAP if the answer to state-succession-position were successor

    Scenario: a group shut out of citizenship is a gap, however few are left
      Given the answers
        | state-succession-position  | successor            |
        | successor-citizenship-rule | some-groups-excluded |
      And nothing is known about successor-unresolved-population
      When the law is checked
      Then POA-15B-SUCCESSION-CITIZENSHIP is GAP
      And the reason for POA-15B-SUCCESSION-CITIZENSHIP is "15(b).1 gap: some groups of former citizens of the earlier State who live here permanently have no right to citizenship"

    Scenario: a test, a date or a window falls short, the shutting out of a group is a gap
      Given the answers
        | state-succession-position       | successor                |
        | successor-citizenship-rule      | entitled-with-conditions |
        | successor-unresolved-population | none-known               |
      When the law is checked
      Then POA-15B-SUCCESSION-CITIZENSHIP is PARTIAL
      But POA-15B-SUCCESSION-CITIZENSHIP would be GAP if the answer to successor-citizenship-rule were some-groups-excluded
      But POA-15B-SUCCESSION-CITIZENSHIP would be COMPLIANT if the answer to successor-citizenship-rule were all-automatic-or-entitled

    Scenario: residents without citizenship in numbers that do not fall are a gap, whatever the rule
      Given the answers
        | state-succession-position       | continuator     |
        | successor-unresolved-population | large-or-static |
      And nothing is known about successor-citizenship-rule
      When the law is checked
      Then POA-15B-SUCCESSION-CITIZENSHIP is GAP
      And the reason for POA-15B-SUCCESSION-CITIZENSHIP is "15(b).1 gap: many former citizens of the earlier State who live here permanently have no citizenship at all, or their number does not fall"

    Scenario: without the position of the State even a group shut out is no gap yet
      Given the answers
        | successor-citizenship-rule      | some-groups-excluded |
        | successor-unresolved-population | large-or-static      |
      And nothing is known about state-succession-position
      When the law is checked
      Then POA-15B-SUCCESSION-CITIZENSHIP is UNKNOWN
      And POA-15B-SUCCESSION-CITIZENSHIP waits for state-succession-position

    Scenario: a full rule on paper proves nothing while nobody has counted who is left
      Given the answers
        | state-succession-position  | successor                 |
        | successor-citizenship-rule | all-automatic-or-entitled |
      And nothing is known about successor-unresolved-population
      When the law is checked
      Then POA-15B-SUCCESSION-CITIZENSHIP is UNKNOWN
      And POA-15B-SUCCESSION-CITIZENSHIP waits for successor-unresolved-population

    Scenario Outline: a State not concerned is outside the duty, even with a full rule and <successor-unresolved-population> left
      Given the answers
        | state-succession-position       | not-concerned                     |
        | successor-citizenship-rule      | all-automatic-or-entitled         |
        | successor-unresolved-population | <successor-unresolved-population> |
      When the law is checked
      Then POA-15B-SUCCESSION-CITIZENSHIP is NOT_APPLICABLE
      And the reason for POA-15B-SUCCESSION-CITIZENSHIP is "15(b).1 not applicable: the end of an earlier State does not concern this State"

      Examples:
        | successor-unresolved-population |
        | small-and-falling               |
        | none-known                      |

    Scenario Outline: the rule and the number of people left are read alike for each position: <state-succession-position>, <successor-citizenship-rule>, <successor-unresolved-population>
      Given the answers
        | state-succession-position       | <state-succession-position>       |
        | successor-citizenship-rule      | <successor-citizenship-rule>      |
        | successor-unresolved-population | <successor-unresolved-population> |
      When the law is checked
      Then POA-15B-SUCCESSION-CITIZENSHIP is <verdict>
      And the reason for POA-15B-SUCCESSION-CITIZENSHIP is "<reason>"

      Examples:
        | state-succession-position | successor-citizenship-rule | successor-unresolved-population | verdict   | reason                                                                                                                                                                        |
        | continuator               | some-groups-excluded       | small-and-falling               | GAP       | 15(b).1 gap: some groups of former citizens of the earlier State who live here permanently have no right to citizenship                                                       |
        | successor                 | entitled-with-conditions   | large-or-static                 | GAP       | 15(b).1 gap: many former citizens of the earlier State who live here permanently have no citizenship at all, or their number does not fall                                    |
        | continuator               | no-rule                    | none-known                      | GAP       | 15(b).1 gap: no rule gives citizenship to former citizens of the earlier State who live here permanently                                                                      |
        | continuator               | all-automatic-or-entitled  | small-and-falling               | PARTIAL   | 15(b).1 partial: every former citizen of the earlier State who lives here permanently has citizenship or a right to it, but conditions are set or some still have none at all |
        | restored-earlier-state    | all-automatic-or-entitled  | none-known                      | COMPLIANT | 15(b).1 met: former citizens of the earlier State who live here permanently have citizenship or a right to it without conditions, and none is known to be without any         |
        | restored-earlier-state    | all-automatic-or-entitled  | small-and-falling               | PARTIAL   | 15(b).1 partial: every former citizen of the earlier State who lives here permanently has citizenship or a right to it, but conditions are set or some still have none at all |

    Scenario: a restored State with no rule falls short before anybody is counted
      Given the answers
        | state-succession-position  | restored-earlier-state |
        | successor-citizenship-rule | no-rule                |
      When the law is checked
      Then POA-15B-SUCCESSION-CITIZENSHIP is GAP
      And the reason for POA-15B-SUCCESSION-CITIZENSHIP is "15(b).1 gap: no rule gives citizenship to former citizens of the earlier State who live here permanently"

    Scenario: a State not concerned is outside the duty, even if its rule leaves groups out
      Given the answers
        | state-succession-position  | not-concerned        |
        | successor-citizenship-rule | some-groups-excluded |
      When the law is checked
      Then POA-15B-SUCCESSION-CITIZENSHIP is NOT_APPLICABLE
      And the reason for POA-15B-SUCCESSION-CITIZENSHIP is "15(b).1 not applicable: the end of an earlier State does not concern this State"

  @POA-15C-PREVENT-MEASURES
  Rule: 15(c).1 Steps at home stop new statelessness

    Scenario Outline: steps are taken: <steps>, and ways of loss left unguarded are <unguarded>
      Given the answers
        | statelessness-prevention-measures | <steps>     |
        | loss-without-statelessness-guard  | <unguarded> |
      When the law is checked
      Then POA-15C-PREVENT-MEASURES is <verdict>
      And the reason for POA-15C-PREVENT-MEASURES is "<reason>"

      Examples: an unguarded way of loss makes prevention incomplete, no more
        | steps   | unguarded                 | verdict   | reason                                                                                                                                                     |
        | yes     | []                        | COMPLIANT | 15(c).1 met: steps are taken at home to stop new statelessness, and no way of losing citizenship stays unguarded                                           |
        | yes     | [renunciation]            | PARTIAL   | 15(c).1 partial: steps are taken at home to stop new statelessness, but among only children or only adults, or a way of losing citizenship stays unguarded |
        | partial | []                        | PARTIAL   | 15(c).1 partial: steps are taken at home to stop new statelessness, but among only children or only adults, or a way of losing citizenship stays unguarded |
        | partial | [derivative-child, other] | PARTIAL   | 15(c).1 partial: steps are taken at home to stop new statelessness, but among only children or only adults, or a way of losing citizenship stays unguarded |
        | no      | []                        | GAP       | 15(c).1 gap: no step is taken at home to stop new statelessness                                                                                            |
        | no      | [residence-abroad]        | GAP       | 15(c).1 gap: no step is taken at home to stop new statelessness                                                                                            |

    Scenario: no step at all is a gap, whatever the rules on loss
      Given the answer to statelessness-prevention-measures is no
      And nothing is known about loss-without-statelessness-guard
      When the law is checked
      Then POA-15C-PREVENT-MEASURES is GAP
      And the reason for POA-15C-PREVENT-MEASURES is "15(c).1 gap: no step is taken at home to stop new statelessness"

    Scenario: steps for children or adults only fall short, whatever the rules on loss
      Given the answer to statelessness-prevention-measures is partial
      And nothing is known about loss-without-statelessness-guard
      When the law is checked
      Then POA-15C-PREVENT-MEASURES is PARTIAL
      And the reason for POA-15C-PREVENT-MEASURES is "15(c).1 partial: steps are taken at home to stop new statelessness, but among only children or only adults, or a way of losing citizenship stays unguarded"

    Scenario: the rules on loss were checked and leave nobody stateless
      Given the answers
        | statelessness-prevention-measures | yes |
        | loss-without-statelessness-guard  | []  |
      When the law is checked
      Then POA-15C-PREVENT-MEASURES is COMPLIANT
      But POA-15C-PREVENT-MEASURES would be PARTIAL if the answer to loss-without-statelessness-guard were [foreign-service]

    Scenario: rules on loss that nobody checked are not the same as rules that were checked and guard everybody
      Given the answer to statelessness-prevention-measures is yes
      And nothing is known about loss-without-statelessness-guard
      When the law is checked
      Then POA-15C-PREVENT-MEASURES is UNKNOWN
      And POA-15C-PREVENT-MEASURES waits for loss-without-statelessness-guard

    Scenario: a way of loss left unguarded is no finding while the steps are not known
      Given the answer to loss-without-statelessness-guard is [renunciation]
      And nothing is known about statelessness-prevention-measures
      When the law is checked
      Then POA-15C-PREVENT-MEASURES is UNKNOWN
      And POA-15C-PREVENT-MEASURES waits for statelessness-prevention-measures

  @POA-15C-REDUCE-MEASURES
  Rule: 15(c).1 Steps at home bring down existing statelessness, first of all among permanent residents

    Scenario Outline: steps against existing statelessness are taken: <steps>
      Given the answer to statelessness-reduction-measures is <steps>
      When the law is checked
      Then POA-15C-REDUCE-MEASURES is <verdict>
      And the reason for POA-15C-REDUCE-MEASURES is "<reason>"

      Examples:
        | steps   | verdict   | reason                                                                                                       |
        | yes     | COMPLIANT | 15(c).1 met: steps are taken at home to bring down existing statelessness, for permanent residents above all |
        | partial | PARTIAL   | 15(c).1 partial: steps against existing statelessness reach permanent residents, but only for a limited time |
        | no      | GAP       | 15(c).1 gap: no step is taken at home to bring down existing statelessness                                   |

    Scenario: a scheme that runs out is not enough
      Given the answer to statelessness-reduction-measures is yes
      When the law is checked
      Then POA-15C-REDUCE-MEASURES is COMPLIANT
      But POA-15C-REDUCE-MEASURES would be PARTIAL if the answer to statelessness-reduction-measures were partial

    Scenario: steps that nobody asked about are not known
      Given nothing is known about statelessness-reduction-measures
      When the law is checked
      Then POA-15C-REDUCE-MEASURES is UNKNOWN
      And POA-15C-REDUCE-MEASURES waits for statelessness-reduction-measures

  @POA-15C-INTERNATIONAL-MEASURES
  Rule: 15(c).1 The State joins in international work against statelessness

    Scenario Outline: the State acts with others: <acts>
      Given the answer to statelessness-international-measures is <acts>
      When the law is checked
      Then POA-15C-INTERNATIONAL-MEASURES is <verdict>
      And the reason for POA-15C-INTERNATIONAL-MEASURES is "<reason>"

      Examples:
        | acts    | verdict   | reason                                                                                                             |
        | yes     | COMPLIANT | 15(c).1 met: the State works with other States or bodies against statelessness                                     |
        | partial | PARTIAL   | 15(c).1 partial: the State has agreed with others to work against statelessness, but the agreement is not in force |
        | no      | GAP       | 15(c).1 gap: the State takes no part in international work against statelessness                                   |

    Scenario: an agreement not yet in force is more than nothing
      Given the answer to statelessness-international-measures is partial
      When the law is checked
      Then POA-15C-INTERNATIONAL-MEASURES is PARTIAL
      But POA-15C-INTERNATIONAL-MEASURES would be GAP if the answer to statelessness-international-measures were no

    Scenario: being bound by the Conventions of 1954 and 1961 is asked elsewhere and does not stand in for joint work
      Given the answers
        | treaty-1954-party-since              | 1996-05-16 |
        | treaty-1961-party-since              | 1996-05-16 |
        | statelessness-international-measures | no         |
      When the law is checked
      Then POA-15C-INTERNATIONAL-MEASURES is GAP

    Scenario: joint work that nobody asked about is not known
      Given nothing is known about statelessness-international-measures
      When the law is checked
      Then POA-15C-INTERNATIONAL-MEASURES is UNKNOWN
      And POA-15C-INTERNATIONAL-MEASURES waits for statelessness-international-measures
