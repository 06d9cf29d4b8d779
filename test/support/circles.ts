/**
 * The circles of a graph: for each node that can be reached from itself, the shortest way back to it. Each circle is
 * listed once, with its first node repeated at the end.
 *
 * @param arrows the targets of each node
 */
export function circles(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const found = new Map<string, string[]>();
  for (const node of [...arrows.keys()].toSorted()) {
    const circle = shortestCircle(arrows, node);
    if (!circle) continue;
    const members = circle.toSorted().join();
    if (!found.has(members)) found.set(members, [...circle, node]);
  }
  return [...found.values()];
}

/** The nodes of the shortest way from a node back to itself, which begins with this node. */
function shortestCircle(
  arrows: ReadonlyMap<string, ReadonlySet<string>>,
  start: string,
): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue)
    for (const next of arrows.get(node) ?? []) {
      if (next === start) {
        const circle = [node];
        while (circle[0] !== start) circle.unshift(cameFrom.get(circle[0]!)!);
        return circle;
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  return undefined;
}
