# Paragraph 16, rights and identity of minorities
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
# {value: [a], checked: [a, b]} means: a holds, b was looked at and does not, the rest was not looked at.
Feature: Paragraph 16, rights and identity of minorities

  @POA-16A-CULTURE
  Rule: 16(a).1 Minorities may live their culture

    Scenario Outline: the law protects the culture of minorities: <protects>
      Given the answer to minority-culture-right is <protects>
      When the law is checked
      Then POA-16A-CULTURE is <verdict>
      And the reason for POA-16A-CULTURE is "<reason>"

      Examples:
        | protects | verdict   | reason                                                                                    |
        | yes      | COMPLIANT | 16(a).1 met: law protects minorities in living their culture                              |
        | partial  | PARTIAL   | 16(a).1 partial: law protects culture for listed minorities only, or in private life only |
        | no       | GAP       | 16(a).1 gap: law does not protect minorities in living their culture                      |

    Scenario: protection of listed minorities alone, or of private life alone, falls short
      Given the answer to minority-culture-right is yes
      When the law is checked
      Then POA-16A-CULTURE is COMPLIANT
      But POA-16A-CULTURE would be PARTIAL if the answer to minority-culture-right were partial

    Scenario: a culture law that nobody read is not known
      Given nothing is known about minority-culture-right
      When the law is checked
      Then POA-16A-CULTURE is UNKNOWN
      And POA-16A-CULTURE waits for minority-culture-right

  @POA-16A-RELIGION
  Rule: 16(a).1 Minorities may hold and practise their religion

    Scenario Outline: the law lets minorities practise their religion: <allows>
      Given the answer to minority-religion-right is <allows>
      When the law is checked
      Then POA-16A-RELIGION is <verdict>
      And the reason for POA-16A-RELIGION is "<reason>"

      Examples:
        | allows  | verdict   | reason                                                                                  |
        | yes     | COMPLIANT | 16(a).1 met: law lets minorities hold and practise their religion                       |
        | partial | PARTIAL   | 16(a).1 partial: registration rules shut small or new communities out of religious life |
        | no      | GAP       | 16(a).1 gap: law does not let minorities hold and practise their religion               |

    Scenario: registration rules that shut out small communities fall short, but only a law that lets nobody practise is a gap
      Given the answer to minority-religion-right is partial
      When the law is checked
      Then POA-16A-RELIGION is PARTIAL
      But POA-16A-RELIGION would be GAP if the answer to minority-religion-right were no

    Scenario: a law on religion that nobody read is not known
      Given nothing is known about minority-religion-right
      When the law is checked
      Then POA-16A-RELIGION is UNKNOWN
      And POA-16A-RELIGION waits for minority-religion-right

  @POA-16A-LANGUAGE
  Rule: 16(a).1 Minorities may use their own tongue freely

    Scenario Outline: the law lets minorities use their own tongue: <allows>
      Given the answer to minority-language-right is <allows>
      When the law is checked
      Then POA-16A-LANGUAGE is <verdict>
      And the reason for POA-16A-LANGUAGE is "<reason>"

      Examples:
        | allows  | verdict   | reason                                                                                                                    |
        | yes     | COMPLIANT | 16(a).1 met: law lets minorities use their own tongue freely                                                              |
        | partial | PARTIAL   | 16(a).1 partial: minorities may use their own tongue in private, but are kept from using it in public without good reason |
        | no      | GAP       | 16(a).1 gap: law does not let minorities use their own tongue freely                                                      |

    Scenario: free use at home does not make up for a bar in public without good reason
      Given the answer to minority-language-right is yes
      When the law is checked
      Then POA-16A-LANGUAGE is COMPLIANT
      But POA-16A-LANGUAGE would be PARTIAL if the answer to minority-language-right were partial

    Scenario: a language act that nobody read is not known
      Given nothing is known about minority-language-right
      When the law is checked
      Then POA-16A-LANGUAGE is UNKNOWN
      And POA-16A-LANGUAGE waits for minority-language-right

    Scenario: the reference to national law governs the manner of use; it does not let the right be legislated away
      Given the answer to minority-language-right is no
      When the law is checked
      Then POA-16A-LANGUAGE is GAP
      And the reason for POA-16A-LANGUAGE is "16(a).1 gap: law does not let minorities use their own tongue freely"

  @POA-16A-MODES
  Rule: 16(a).1 Minority rights may be used alone or together with others of the group

    Scenario Outline: minority rights may be used <modes>
      Given the answer to minority-exercise-modes is <modes>
      When the law is checked
      Then POA-16A-MODES is <verdict>
      And the reason for POA-16A-MODES is "<reason>"

      Examples: the text asks for both manners, at the choice of the person
        | modes                        | verdict   | reason                                                                                  |
        | [individually, in-community] | COMPLIANT | 16(a).1 met: law lets minority rights be used both alone and together                   |
        | [individually]               | PARTIAL   | 16(a).1 partial: law lets minority rights be used in one manner only, alone or together |
        | [in-community]               | PARTIAL   | 16(a).1 partial: law lets minority rights be used in one manner only, alone or together |
        | []                           | GAP       | 16(a).1 gap: law lets minority rights be used neither alone nor together                |

    Scenario: a group that may act only under a heavy registration burden cannot act together
      Given the answer to minority-exercise-modes is [individually, in-community]
      When the law is checked
      Then POA-16A-MODES is COMPLIANT
      But POA-16A-MODES would be PARTIAL if the answer to minority-exercise-modes were [individually]

    Scenario: one manner is better than none
      Given the answer to minority-exercise-modes is [in-community]
      When the law is checked
      Then POA-16A-MODES is PARTIAL
      But POA-16A-MODES would be GAP if the answer to minority-exercise-modes were []

    Scenario: manners of use that nobody asked about are not an empty list
      Given nothing is known about minority-exercise-modes
      When the law is checked
      Then POA-16A-MODES is UNKNOWN
      And POA-16A-MODES waits for minority-exercise-modes

    Scenario: where only the use by each person was looked at, the rest stays open
      Given the answer to minority-exercise-modes is {value: [individually], checked: [individually]}
      When the law is checked
      Then POA-16A-MODES is UNKNOWN

  @POA-16A-NO-DISCRIMINATION
  Rule: 16(a).1 Use of minority rights brings no disadvantage

    Scenario Outline: the law forbids worse treatment for using minority rights: <forbids>
      Given the answer to minority-nondiscrimination is <forbids>
      When the law is checked
      Then POA-16A-NO-DISCRIMINATION is <verdict>
      And the reason for POA-16A-NO-DISCRIMINATION is "<reason>"

      Examples:
        | forbids | verdict   | reason                                                                                                                                              |
        | yes     | COMPLIANT | 16(a).1 met: law forbids worse treatment of those who use their minority rights                                                                     |
        | partial | PARTIAL   | 16(a).1 partial: worse treatment of those who use their minority rights is forbidden, but the ban has no remedy, or leaves out language or religion |
        | no      | GAP       | 16(a).1 gap: law does not forbid worse treatment of those who use their minority rights                                                             |

    Scenario: a ban without remedy is not a full ban
      Given the answer to minority-nondiscrimination is yes
      When the law is checked
      Then POA-16A-NO-DISCRIMINATION is COMPLIANT
      But POA-16A-NO-DISCRIMINATION would be PARTIAL if the answer to minority-nondiscrimination were partial

    Scenario: an equality act that nobody read is not known
      Given nothing is known about minority-nondiscrimination
      When the law is checked
      Then POA-16A-NO-DISCRIMINATION is UNKNOWN
      And POA-16A-NO-DISCRIMINATION waits for minority-nondiscrimination

  @POA-16A-CIVIL-POLITICAL-KEPT
  Rule: 16(a).1 Minority rights come on top of ordinary civil and political rights, which stay whole

    Scenario Outline: the civil and political rights of minorities are <rights>
      Given the answer to minority-civil-political-equality is <rights>
      When the law is checked
      Then POA-16A-CIVIL-POLITICAL-KEPT is <verdict>
      And the reason for POA-16A-CIVIL-POLITICAL-KEPT is "<reason>"

      Examples:
        | rights                          | verdict   | reason                                                                                                                |
        | equal                           | COMPLIANT | 16(a).1 met: people of minority background have equal civil and political rights, in law and in effect                |
        | formally-equal-obstacles-remain | PARTIAL   | 16(a).1 partial: civil and political rights are equal in form, but neutral rules hinder people of minority background |
        | reduced                         | GAP       | 16(a).1 gap: people of minority background lose civil or political rights that others of the same status have         |

    Scenario: a neutral rule that hits minorities hardest falls short, a rule that takes rights away is a gap
      Given the answer to minority-civil-political-equality is formally-equal-obstacles-remain
      When the law is checked
      Then POA-16A-CIVIL-POLITICAL-KEPT is PARTIAL
      But POA-16A-CIVIL-POLITICAL-KEPT would be GAP if the answer to minority-civil-political-equality were reduced

    Scenario: rights that nobody compared are not known
      Given nothing is known about minority-civil-political-equality
      When the law is checked
      Then POA-16A-CIVIL-POLITICAL-KEPT is UNKNOWN
      And POA-16A-CIVIL-POLITICAL-KEPT waits for minority-civil-political-equality

  @POA-16A-HOLDERS
  Rule: 16(a).1 Minority rights are open to persons belonging to the group, not to citizens alone

    Scenario Outline: minority rights may be claimed by <holders>
      Given the answer to minority-holder-scope is <holders>
      When the law is checked
      Then POA-16A-HOLDERS is <verdict>
      And the reason for POA-16A-HOLDERS is "<reason>"

      Examples:
        | holders                          | verdict   | reason                                                                                                  |
        | all-persons                      | COMPLIANT | 16(a).1 met: minority rights are open to every person in the country                                    |
        | all-lawful-residents             | COMPLIANT | 16(a).1 met: minority rights are open to all who live in the country lawfully                           |
        | citizens-and-permanent-residents | PARTIAL   | 16(a).1 partial: minority rights reach citizens and permanent residents, but not other lawful residents |
        | citizens-only                    | GAP       | 16(a).1 gap: minority rights are for citizens and nobody else                                           |

    Scenario: all lawful residents are enough, permanent residents alone are not
      Given the answer to minority-holder-scope is all-lawful-residents
      When the law is checked
      Then POA-16A-HOLDERS is COMPLIANT
      But POA-16A-HOLDERS would be PARTIAL if the answer to minority-holder-scope were citizens-and-permanent-residents

    Scenario: who may claim minority rights is not known
      Given nothing is known about minority-holder-scope
      When the law is checked
      Then POA-16A-HOLDERS is UNKNOWN
      And POA-16A-HOLDERS waits for minority-holder-scope

  @POA-16B-POLICIES
  Rule: 16(b).1 The State runs policies in favour of minority identity

    Scenario Outline: the State has policies that promote minority identity: <policy>
      Given the answer to minority-policy is <policy>
      When the law is checked
      Then POA-16B-POLICIES is <verdict>
      And the reason for POA-16B-POLICIES is "<reason>"

      Examples:
        | policy  | verdict   | reason                                                                                |
        | yes     | COMPLIANT | 16(b).1 met: the State runs policies in favour of minority identity                   |
        | partial | PARTIAL   | 16(b).1 partial: a strategy for minority identity exists, but unfunded or out of date |
        | no      | GAP       | 16(b).1 gap: the State has no policy in favour of minority identity                   |

    Scenario: a strategy without money is a paper, but not nothing
      Given the answer to minority-policy is partial
      When the law is checked
      Then POA-16B-POLICIES is PARTIAL
      But POA-16B-POLICIES would be GAP if the answer to minority-policy were no

    Scenario: policies that nobody asked about are not known
      Given nothing is known about minority-policy
      When the law is checked
      Then POA-16B-POLICIES is UNKNOWN
      And POA-16B-POLICIES waits for minority-policy

  @POA-16B-MEASURES
  Rule: 16(b).1 Legal measures keep alive and build up each side of minority identity: language, religion, culture and ethnic background

    Scenario Outline: legal measures reach these sides of minority identity: <sides>
      Given the answer to minority-identity-measures is <sides>
      When the law is checked
      Then POA-16B-MEASURES is <verdict>
      And the reason for POA-16B-MEASURES is "<reason>"

      Examples: each of the four sides counts
        | sides                                     | verdict   | reason                                                                                       |
        | [ethnic, linguistic, cultural, religious] | COMPLIANT | 16(b).1 met: legal measures support language, religion, culture and ethnic background alike  |
        | [linguistic, cultural, religious]         | PARTIAL   | 16(b).1 partial: legal measures support some sides of minority identity and leave others out |
        | [ethnic, cultural, religious]             | PARTIAL   | 16(b).1 partial: legal measures support some sides of minority identity and leave others out |
        | [ethnic, linguistic, religious]           | PARTIAL   | 16(b).1 partial: legal measures support some sides of minority identity and leave others out |
        | [ethnic, linguistic, cultural]            | PARTIAL   | 16(b).1 partial: legal measures support some sides of minority identity and leave others out |
        | [linguistic]                              | PARTIAL   | 16(b).1 partial: legal measures support some sides of minority identity and leave others out |
        | []                                        | GAP       | 16(b).1 gap: no side of minority identity is kept alive and built up by legal measures       |

    Scenario: one side left out makes the difference
      Given the answer to minority-identity-measures is [ethnic, linguistic, cultural, religious]
      When the law is checked
      Then POA-16B-MEASURES is COMPLIANT
      But POA-16B-MEASURES would be PARTIAL if the answer to minority-identity-measures were [ethnic, linguistic, cultural]

    Scenario: a single side supported is no longer nothing
      Given the answer to minority-identity-measures is []
      When the law is checked
      Then POA-16B-MEASURES is GAP
      But POA-16B-MEASURES would be PARTIAL if the answer to minority-identity-measures were [religious]

    Scenario: full measures without any strategy paper meet this half of the sentence
      Given the answers
        | minority-identity-measures | [ethnic, linguistic, cultural, religious] |
        | minority-policy            | no                                        |
      When the law is checked
      Then POA-16B-MEASURES is COMPLIANT

    Scenario: measures that nobody looked for are not measures that are missing
      Given nothing is known about minority-identity-measures
      When the law is checked
      Then POA-16B-MEASURES is UNKNOWN
      And POA-16B-MEASURES waits for minority-identity-measures

    Scenario Outline: a single side of identity supported, <minority-identity-measures>, is partial like any other
      Given the answer to minority-identity-measures is <minority-identity-measures>
      When the law is checked
      Then POA-16B-MEASURES is PARTIAL
      And the reason for POA-16B-MEASURES is "16(b).1 partial: legal measures support some sides of minority identity and leave others out"

      Examples:
        | minority-identity-measures |
        | [ethnic]                   |
        | [cultural]                 |
