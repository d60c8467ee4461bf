# Paragraph 10: human rights and humanitarian commitments
# How to read: "the answer to Q is V" is one line of a law summary; what is not said is not known.
# "null" beside a treaty says that it was checked and does not bind; "[]" says that a list was checked and is empty.
Feature: Paragraph 10, human rights and humanitarian commitments

  @POA-10A-RIGHTS-PROMOTED
  Rule: 10(a).1 The State gives basic rights to all and gives its human rights, refugee and humanitarian commitments force at home

    Scenario Outline: rights for everyone are <guaranteed> in basic law, and treaties have effect at home: <effect>
      Given the answers
        | constitution-rights-guarantee | <guaranteed> |
        | treaties-domestic-effect      | <effect>     |
      When the law is checked
      Then POA-10A-RIGHTS-PROMOTED is <verdict>
      And the reason for POA-10A-RIGHTS-PROMOTED is "<reason>"

      Examples: only two full answers are enough, and only two plain refusals make a gap
        | guaranteed | effect | verdict   | reason                                                                                                          |
        | yes        | yes    | COMPLIANT | 10(a).1 met: rights are secured to everyone, and treaties and custom can be relied on before courts and offices |
        | yes        | no     | PARTIAL   | 10(a).1 partial: rights for everyone and the force of treaties at home are not both secured, nor both missing   |
        | no         | yes    | PARTIAL   | 10(a).1 partial: rights for everyone and the force of treaties at home are not both secured, nor both missing   |
        | partial    | no     | PARTIAL   | 10(a).1 partial: rights for everyone and the force of treaties at home are not both secured, nor both missing   |
        | no         | no     | GAP       | 10(a).1 gap: no basic law secures rights to everyone, and treaties cannot be relied on at home                  |

    Scenario: treaties that can be relied on in part are better than nothing on both sides
      Given the answers
        | constitution-rights-guarantee | no |
        | treaties-domestic-effect      | no |
      When the law is checked
      Then POA-10A-RIGHTS-PROMOTED is GAP
      But POA-10A-RIGHTS-PROMOTED would be PARTIAL if the answer to treaties-domestic-effect were partial

    Scenario Outline: half an answer on <question> settles the matter alone
      Given the answer to <question> is partial
      When the law is checked
      Then POA-10A-RIGHTS-PROMOTED is PARTIAL
      And POA-10A-RIGHTS-PROMOTED waits for <other>

      Examples: neither full marks nor a gap can follow any more
        | question                      | other                         |
        | constitution-rights-guarantee | treaties-domestic-effect      |
        | treaties-domestic-effect      | constitution-rights-guarantee |

    Scenario Outline: a plain <answer> on the constitution leaves the matter open until treaties are looked at
      Given the answer to constitution-rights-guarantee is <answer>
      And nothing is known about treaties-domestic-effect
      When the law is checked
      Then POA-10A-RIGHTS-PROMOTED is UNKNOWN
      And POA-10A-RIGHTS-PROMOTED waits for treaties-domestic-effect

      Examples:
        | answer |
        | yes    |
        | no     |

    Scenario Outline: half of what is due on one side is not made whole by the other: constitution <constitution-rights-guarantee>, treaties <treaties-domestic-effect>
      Given the answers
        | constitution-rights-guarantee | <constitution-rights-guarantee> |
        | treaties-domestic-effect      | <treaties-domestic-effect>      |
      When the law is checked
      Then POA-10A-RIGHTS-PROMOTED is PARTIAL
      And the reason for POA-10A-RIGHTS-PROMOTED is "10(a).1 partial: rights for everyone and the force of treaties at home are not both secured, nor both missing"

      Examples:
        | constitution-rights-guarantee | treaties-domestic-effect |
        | yes                           | partial                  |
        | partial                       | yes                      |

  @POA-10A-ACCEDE-HR-IHL
  Rule: 10(a).2 and 48.1 The State joins the wider family of human rights and humanitarian treaties

    Scenario Outline: of the wider treaties, <treaties> bind the State
      Given the answer to other-human-rights-treaties-in-force is <treaties>
      When the law is checked
      Then POA-10A-ACCEDE-HR-IHL is <verdict>
      And the reason for POA-10A-ACCEDE-HR-IHL is "<reason>"

      Examples: five core treaties make up the full score, whatever stands beside them
        | treaties                                    | verdict   | reason                                                                                                                                                            |
        | [cerd, cedaw, crc, cat, geneva-1949]        | COMPLIANT | 10(a).2 met: the core treaties on race, women, children, torture and war victims all bind the State                                                               |
        | [cerd, cedaw, crc, cat, icrmw, geneva-1949] | COMPLIANT | 10(a).2 met: the core treaties on race, women, children, torture and war victims all bind the State                                                               |
        | [cedaw, crc, cat, geneva-1949]              | PARTIAL   | 10(a).2 partial: some of the further treaties asked about bind the State, but at least one of the five on race, women, children, torture and war victims does not |
        | [cerd, crc, cat, geneva-1949]               | PARTIAL   | 10(a).2 partial: some of the further treaties asked about bind the State, but at least one of the five on race, women, children, torture and war victims does not |
        | [cerd, cedaw, cat, geneva-1949]             | PARTIAL   | 10(a).2 partial: some of the further treaties asked about bind the State, but at least one of the five on race, women, children, torture and war victims does not |
        | [cerd, cedaw, crc, geneva-1949]             | PARTIAL   | 10(a).2 partial: some of the further treaties asked about bind the State, but at least one of the five on race, women, children, torture and war victims does not |
        | [cerd, cedaw, crc, cat]                     | PARTIAL   | 10(a).2 partial: some of the further treaties asked about bind the State, but at least one of the five on race, women, children, torture and war victims does not |
        | [icrmw, protocol-i-1977]                    | PARTIAL   | 10(a).2 partial: some of the further treaties asked about bind the State, but at least one of the five on race, women, children, torture and war victims does not |
        | []                                          | GAP       | 10(a).2 gap: none of the further human rights and humanitarian treaties asked about binds the State                                                               |

    Scenario: a single treaty, though none of the five, lifts the State out of the gap
      Given the answer to other-human-rights-treaties-in-force is []
      When the law is checked
      Then POA-10A-ACCEDE-HR-IHL is GAP
      But POA-10A-ACCEDE-HR-IHL would be PARTIAL if the answer to other-human-rights-treaties-in-force were [icrmw]

    Scenario: a list that says what was looked at leaves the other treaties open
      Given the answer to other-human-rights-treaties-in-force is { value: [cerd, cedaw, crc, cat], checked: [cerd, cedaw, crc, cat, icrmw] }
      When the law is checked
      Then POA-10A-ACCEDE-HR-IHL is UNKNOWN
      But POA-10A-ACCEDE-HR-IHL would be PARTIAL if the answer to other-human-rights-treaties-in-force were [cerd, cedaw, crc, cat]

    Scenario: nobody looked, which is not the same as an empty list
      Given nothing is known about other-human-rights-treaties-in-force
      When the law is checked
      Then POA-10A-ACCEDE-HR-IHL is UNKNOWN
      And POA-10A-ACCEDE-HR-IHL waits for other-human-rights-treaties-in-force

  @POA-10A-AVOID-RESERVATIONS
  Rule: 10(a).2 The State keeps its treaty reservations to the smallest number it can

    Scenario Outline: a State bound by the Refugee Convention keeps the reservations <kept> and has reviewed them: <review>
      Given the answers
        | treaty-1951-party-since  | 1999-04-15 |
        | treaty-reservations-held | <kept>     |
        | reservation-review       | <review>   |
      When the law is checked
      Then POA-10A-AVOID-RESERVATIONS is <verdict>
      And the reason for POA-10A-AVOID-RESERVATIONS is "<reason>"

      Examples: without reservations no review is needed; with some, a review makes the difference
        | kept          | review  | verdict   | reason                                                                                                     |
        | []            | no      | COMPLIANT | 10(a).2 met: the State is bound by treaties and keeps no reservation to those asked about                  |
        | ["1951"]      | yes     | PARTIAL   | 10(a).2 partial: the State keeps reservations, but has looked again at whether it needs them               |
        | ["1951", crc] | partial | PARTIAL   | 10(a).2 partial: the State keeps reservations, and a second look at them is unfinished or covers only some |
        | ["1951"]      | no      | GAP       | 10(a).2 gap: the State keeps reservations and has not looked at them again                                 |

    Scenario: a review under way is never a full gap
      Given the answers
        | treaty-1951-party-since  | 1999-04-15 |
        | treaty-reservations-held | ["1951"]   |
        | reservation-review       | no         |
      When the law is checked
      Then POA-10A-AVOID-RESERVATIONS is GAP
      But POA-10A-AVOID-RESERVATIONS would be PARTIAL if the answer to reservation-review were partial

    Scenario Outline: one treaty in force is enough for reservations to be looked at: <treaty>
      Given the answer to <treaty> is <answer>
      And the answer to treaty-reservations-held is []
      When the law is checked
      Then POA-10A-AVOID-RESERVATIONS is COMPLIANT
      And the reason for POA-10A-AVOID-RESERVATIONS is "10(a).2 met: the State is bound by treaties and keeps no reservation to those asked about"

      Examples: any of the seven dated treaties, or any of the wider ones
        | treaty                               | answer        |
        | treaty-1951-party-since              | 1999-04-15    |
        | treaty-1967-party-since              | 1999-04-15    |
        | treaty-1954-party-since              | 1999-04-15    |
        | treaty-1961-party-since              | 1999-04-15    |
        | treaty-iccpr-party-since             | 1999-04-15    |
        | treaty-icescr-party-since            | 1999-04-15    |
        | treaty-echr-party-since              | 1999-04-15    |
        | other-human-rights-treaties-in-force | [geneva-1949] |

    Scenario: a State bound by no treaty has none to which it could keep a reservation
      Given the answers
        | treaty-1951-party-since              | null |
        | treaty-1967-party-since              | null |
        | treaty-1954-party-since              | null |
        | treaty-1961-party-since              | null |
        | treaty-iccpr-party-since             | null |
        | treaty-icescr-party-since            | null |
        | treaty-echr-party-since              | null |
        | other-human-rights-treaties-in-force | []   |
      When the law is checked
      Then POA-10A-AVOID-RESERVATIONS is NOT_APPLICABLE
      And the reason for POA-10A-AVOID-RESERVATIONS is "10(a).2 not applicable: no followed treaty binds the State, so there is none to which it could keep a reservation"
      And POA-10A-AVOID-RESERVATIONS waits for treaty-reservations-held and reservation-review

    Scenario: a treaty that binds from tomorrow on does not bind today
      Given the answers
        | treaty-1951-party-since              | null       |
        | treaty-1967-party-since              | null       |
        | treaty-1954-party-since              | null       |
        | treaty-1961-party-since              | 2024-01-02 |
        | treaty-iccpr-party-since             | null       |
        | treaty-icescr-party-since            | null       |
        | treaty-echr-party-since              | null       |
        | other-human-rights-treaties-in-force | []         |
        | treaty-reservations-held             | ["1961"]   |
        | reservation-review                   | no         |
      When the law is checked
      Then POA-10A-AVOID-RESERVATIONS is NOT_APPLICABLE
      But POA-10A-AVOID-RESERVATIONS would be GAP if the answer to treaty-1961-party-since were 2024-01-01

    Scenario: as long as one treaty was not looked at, nobody can say that none binds
      Given the answers
        | treaty-1951-party-since   | null |
        | treaty-1967-party-since   | null |
        | treaty-1954-party-since   | null |
        | treaty-1961-party-since   | null |
        | treaty-iccpr-party-since  | null |
        | treaty-icescr-party-since | null |
        | treaty-echr-party-since   | null |
        | treaty-reservations-held  | []   |
      When the law is checked
      Then POA-10A-AVOID-RESERVATIONS is UNKNOWN
      And POA-10A-AVOID-RESERVATIONS waits for other-human-rights-treaties-in-force and reservation-review
      But POA-10A-AVOID-RESERVATIONS would be NOT_APPLICABLE if the answer to other-human-rights-treaties-in-force were []

    Scenario: reservations are known, but not whether anyone looked at them again
      Given the answers
        | treaty-iccpr-party-since | 1999-04-15 |
        | treaty-reservations-held | [iccpr]    |
      When the law is checked
      Then POA-10A-AVOID-RESERVATIONS is UNKNOWN
      And POA-10A-AVOID-RESERVATIONS waits for treaty-1951-party-since, treaty-1967-party-since, treaty-1954-party-since, treaty-1961-party-since, treaty-icescr-party-since, treaty-echr-party-since, other-human-rights-treaties-in-force and reservation-review

    Scenario Outline: as long as nobody looked at <treaty>, nobody can say that none of the seven binds
      Given the answers
        | treaty-1951-party-since              | null   |
        | treaty-1967-party-since              | null   |
        | treaty-1954-party-since              | null   |
        | treaty-1961-party-since              | null   |
        | treaty-iccpr-party-since             | null   |
        | treaty-icescr-party-since            | null   |
        | treaty-echr-party-since              | null   |
        | other-human-rights-treaties-in-force | []     |
        | treaty-reservations-held             | [1951] |
      And nothing is known about <treaty>
      When the law is checked
      Then POA-10A-AVOID-RESERVATIONS is UNKNOWN

      Examples:
        | treaty                    |
        | treaty-1951-party-since   |
        | treaty-1967-party-since   |
        | treaty-1954-party-since   |
        | treaty-1961-party-since   |
        | treaty-iccpr-party-since  |
        | treaty-icescr-party-since |
        | treaty-echr-party-since   |

    Scenario Outline: where <treaty> alone of the seven binds, the State is not outside the duty
      Given the answers
        | treaty-1951-party-since              | null |
        | treaty-1967-party-since              | null |
        | treaty-1954-party-since              | null |
        | treaty-1961-party-since              | null |
        | treaty-iccpr-party-since             | null |
        | treaty-icescr-party-since            | null |
        | treaty-echr-party-since              | null |
        | other-human-rights-treaties-in-force | []   |
      And the answer to <treaty> is 1999-01-01
      And nothing is known about treaty-reservations-held
      When the law is checked
      Then POA-10A-AVOID-RESERVATIONS is UNKNOWN

      Examples:
        | treaty                    |
        | treaty-1951-party-since   |
        | treaty-1967-party-since   |
        | treaty-1954-party-since   |
        | treaty-1961-party-since   |
        | treaty-iccpr-party-since  |
        | treaty-icescr-party-since |
        | treaty-echr-party-since   |

    Scenario: a further rights treaty alone brings the State within the duty
      Given the answers
        | treaty-1951-party-since              | null   |
        | treaty-1967-party-since              | null   |
        | treaty-1954-party-since              | null   |
        | treaty-1961-party-since              | null   |
        | treaty-iccpr-party-since             | null   |
        | treaty-icescr-party-since            | null   |
        | treaty-echr-party-since              | null   |
        | other-human-rights-treaties-in-force | [cerd] |
        | treaty-reservations-held             | [1951] |
        | reservation-review                   | no     |
      When the law is checked
      Then POA-10A-AVOID-RESERVATIONS is GAP
      But POA-10A-AVOID-RESERVATIONS would be NOT_APPLICABLE if the answer to other-human-rights-treaties-in-force were []

    Scenario Outline: where no treaty binds, a review (<review>) of reservations once listed is not judged
      Given the answers
        | treaty-1951-party-since              | null     |
        | treaty-1967-party-since              | null     |
        | treaty-1954-party-since              | null     |
        | treaty-1961-party-since              | null     |
        | treaty-iccpr-party-since             | null     |
        | treaty-icescr-party-since            | null     |
        | treaty-echr-party-since              | null     |
        | other-human-rights-treaties-in-force | []       |
        | treaty-reservations-held             | [1951]   |
        | reservation-review                   | <review> |
      When the law is checked
      Then POA-10A-AVOID-RESERVATIONS is NOT_APPLICABLE

      Examples:
        | review  |
        | yes     |
        | partial |

    Scenario Outline: a review (<review>) says nothing while it is open which reservations are kept, and where none is kept none was needed
      Given the answers
        | treaty-1951-party-since | 1999-01-01 |
        | reservation-review      | <review>   |
      When the law is checked
      Then POA-10A-AVOID-RESERVATIONS is UNKNOWN
      But POA-10A-AVOID-RESERVATIONS would be COMPLIANT if the answer to treaty-reservations-held were []

      Examples:
        | review  |
        | yes     |
        | partial |

    Scenario Outline: a review (<review>) says nothing while it is open whether any treaty binds
      Given the answers
        | treaty-reservations-held | [1951]   |
        | reservation-review       | <review> |
      When the law is checked
      Then POA-10A-AVOID-RESERVATIONS is UNKNOWN
      But POA-10A-AVOID-RESERVATIONS would be PARTIAL if the answer to treaty-1951-party-since were 1999-01-01

      Examples:
        | review  |
        | yes     |
        | partial |
