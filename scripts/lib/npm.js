// How npm is run from a script, on every platform.

/** The arguments of `spawn`, `spawnSync` or `execFile` for npm. */
export function npm(args, options = {}) {
  return command('npm', args, options);
}

/** The same for another program that npm installs as a shell script: `npx`, `pnpm`. */
export function command(name, args, options = {}) {
  // npm tells its children where it runs; a package of its own must not take that for its own place.
  const { npm_config_local_prefix: _prefix, ...env } = options.env ?? process.env;
  if (process.platform !== 'win32') return [name, args, { ...options, env }];
  // On Windows they are .cmd files, which only a shell can start; the shell needs quotes around spaces.
  const quoted = args.map((arg) => (/\s/.test(arg) ? `"${arg}"` : arg));
  return [name, quoted, { ...options, env, shell: true }];
}
