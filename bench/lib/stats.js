/** The middle value. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The middle half: first and third quartile. */
export function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.round((sorted.length - 1) * share)];
  return [at(0.25), at(0.75)];
}

/** Median, quartiles and extremes of some samples. */
export function summary(values) {
  const [q1, q3] = quartiles(values);
  return { median: median(values), q1, q3, min: Math.min(...values), max: Math.max(...values) };
}

/** The mean of the lowest quarter of times: what a thing takes when nothing disturbs it. */
export function quickest(values) {
  const best = values.toSorted((a, b) => a - b).slice(0, Math.max(1, Math.floor(values.length / 4)));
  return best.reduce((sum, value) => sum + value, 0) / best.length;
}
