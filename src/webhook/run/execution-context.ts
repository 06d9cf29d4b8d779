interface WithCreate {
  readonly RouterExecutionContext?: { readonly prototype: { readonly create?: unknown } };
}

/** A name that Nest's own code of `RouterExecutionContext.create` uses, and a wrapper around it does not. */
const OWN_CODE = 'guardsContextCreator';

/**
 * Whether something has wrapped Nest's `RouterExecutionContext`, as instrumentation for tracing does, to see every
 * call of a handler. The fast path does not go through it, so it must be left then: otherwise these calls would be
 * missing in traces.
 *
 * Nest does not export the class from its package's root. If it is not found, nothing can have wrapped it there.
 */
export async function isRouterExecutionWrapped(): Promise<boolean> {
  try {
    const loaded = (await import('@nestjs/core/router/router-execution-context.js')) as WithCreate;
    const create = loaded.RouterExecutionContext?.prototype.create;
    return typeof create === 'function' && !Function.prototype.toString.call(create).includes(OWN_CODE);
  } catch {
    return false;
  }
}
