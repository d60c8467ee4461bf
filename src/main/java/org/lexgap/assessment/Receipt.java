package org.lexgap.assessment;

/**
 * What an assessment was made from: same receipt and day, same findings.
 *
 * @param summary SHA-256 of the summary's content, whatever the file format
 * @param rules SHA-256 of rule and catalogue text
 * @param catalogue edition of the catalogue
 * @param lexgap version of the program
 */
public record Receipt(String summary, String rules, String catalogue, String lexgap) {}
