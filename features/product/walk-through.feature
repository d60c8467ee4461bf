# The walk-through of docs/walk-through.md as a specification: from an article to an answer to a verdict.
# The State and its act are fictional.
Feature: From an article to a verdict

  Background:
    Given the law of XAA as of 2024-01-01
    And these instruments
      | id              | rank | in force   |
      | citizenship-act | act  | 1998-07-01 |

  Scenario: article 12 makes a foundling a citizen, if it is found before the age of one
    Given by article 12 of citizenship-act, the answer to foundling-grant is limited-by-age-or-other
    When the law is checked
    Then POA-44-FOUNDLING is PARTIAL
    And POA-44-FOUNDLING rests on article 12 of citizenship-act
    And the reason for POA-44-FOUNDLING is "44.3 partial: only foundlings found below a certain age, or only some foundlings, are citizens by law"
    And POA-44-FOUNDLING rests on our reading alone
    And to close POA-44-FOUNDLING, the answer to foundling-grant becomes automatic-no-limit

  Scenario: what the lawyer did not read is not known, and says what it waits for
    When the law is checked
    Then POA-44-FOUNDLING is UNKNOWN
    And POA-44-FOUNDLING waits for foundling-grant
    And POA-44-FOUNDLING could still be COMPLIANT, PARTIAL, GAP

  Scenario: the bill that strikes the age limit
    Given by article 12 of citizenship-act, the answer to foundling-grant is automatic-no-limit
    When the law is checked
    Then POA-44-FOUNDLING is COMPLIANT
