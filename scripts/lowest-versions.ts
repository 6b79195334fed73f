/**
 * The lowest browser versions in which the product works: for the manifests, the build and the README alike.
 * Firefox: the oldest extended support release that still gets security updates. Firefox 152 is the first in which a
 * field grows with its words (`field-sizing`); in older ones a note of twelve lines shows one.
 * Chromium, and so Chrome and Edge: 123 is the first with `light-dark()` and `field-sizing`.
 */
export const lowestVersions = { chrome: 123, firefox: 153 };
