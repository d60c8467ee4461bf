# What the ministry wants of the draft; the draft itself stands beside this file.
Feature: The draft Citizenship Act and children found in the country

  Background:
    Given the law summary in "draft-citizenship-act.yaml"

  Scenario: the draft protects only some foundlings
    When the law is checked
    Then POA-44-FOUNDLING is PARTIAL
    And the reason for POA-44-FOUNDLING is "44.3 partial: only foundlings found below a certain age, or only some foundlings, are citizens by law"
    And POA-44-FOUNDLING rests on article 13 of citizenship-act

  Scenario: without the age limit the norm would be met
    Then POA-44-FOUNDLING would be COMPLIANT if the answer to foundling-grant were automatic-no-limit

  Scenario: what the draft says of safeguards was not looked at to the end
    Then POA-44-DEPRIVATION-SAFEGUARDS is UNKNOWN
    And POA-44-DEPRIVATION-SAFEGUARDS waits for deprivation-safeguards

  Scenario: an organisation has seen something else
    Given according to government-report, the answer to women-marriage-loss is yes
    And according to ngo, the answer to women-marriage-loss is no
    When the law is checked
    Then the sources disagree on women-marriage-loss
    And POA-44-WOMEN-MARRIAGE is UNKNOWN
    And POA-44-WOMEN-MARRIAGE is flagged DISPUTED
    And POA-44-WOMEN-MARRIAGE would be COMPLIANT on the side of government-report
    And POA-44-WOMEN-MARRIAGE would be GAP on the side of ngo

  Scenario: years later the law is assumed to stand unchanged
    When the law is checked on 2026-06-01
    Then POA-44-FOUNDLING is PARTIAL
    And POA-44-FOUNDLING is flagged ASSUMED_UNCHANGED
