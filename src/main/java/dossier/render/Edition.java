package dossier.render;

import dossier.evidence.Evidence;
import dossier.figure.Figures;
import dossier.site.Site;
import dossier.site.SitePlan;

/**
 * What the pages of a site are drawn from.
 *
 * @param site its entries, linked
 * @param plan its pages and files
 * @param evidence what is known of its quotations
 * @param figures its figures, drawn
 */
public record Edition(Site site, SitePlan plan, Evidence evidence, Figures figures) {}
