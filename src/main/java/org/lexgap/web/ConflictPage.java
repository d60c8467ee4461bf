package org.lexgap.web;

import org.lexgap.workspace.Version;

/**
 * Two versions made upon the same one.
 *
 * @param aside the reader's own, kept aside
 * @param current the one that came first
 * @param by who uploaded the current one
 */
public record ConflictPage(DossierName dossier, Version aside, Version current, String by) {}
