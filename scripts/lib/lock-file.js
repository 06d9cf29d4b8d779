// What a lock file of this repository must be, so that `npm ci` works on every platform with every npm, and
// `npm install` in a fresh clone leaves the file as it is.

/**
 * @typedef {{ link?: boolean, resolved?: string, libc?: string[], optionalDependencies?: Record<string, string> }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} LockFile
 */

/**
 * Why a lock file is not fit to be committed: one sentence for each fault.
 * @param {LockFile} lock
 */
export function lockFileFaults({ packages }) {
  const faults = [];
  for (const [path, entry] of Object.entries(packages)) {
    // An address names one registry; the reader's npm may be set up for another.
    if (entry.resolved && !entry.link) faults.push(`${path} has the address it was downloaded from.`);
    // npm 10 removes the field from the file, so that every install with it would be a change.
    if (entry.libc) faults.push(`${path} has the field "libc".`);
    // Left out where the registry did not offer them. `npm ci` fails then, and other platforms lack their binaries.
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (resolve(packages, path, name) === undefined) faults.push(`${path || 'The package'} lacks ${name}.`);
    }
  }
  return faults;
}

/** Where Node.js finds the package `name` from the package at `path`. */
function resolve(packages, path, name) {
  const places = path
    .split('/node_modules/')
    .map((_, i, parts) => parts.slice(0, i + 1).join('/node_modules/'));
  return ['', ...places].findLast((place) => packages[`${place && `${place}/`}node_modules/${name}`]);
}

/**
 * The lock file as it is committed.
 * @param {LockFile} lock
 */
export function withoutMachine(lock) {
  const packages = Object.entries(lock.packages).map(([path, { libc: _libc, ...entry }]) => {
    if (!entry.link) delete entry.resolved;
    return [path, entry];
  });
  return { ...lock, packages: Object.fromEntries(packages) };
}
