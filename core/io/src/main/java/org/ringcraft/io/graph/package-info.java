/** Scenarios as graphs and stories for programs that only read them: Graphviz and ink. */
@NullMarked
package org.ringcraft.io.graph;

import org.jspecify.annotations.NullMarked;
