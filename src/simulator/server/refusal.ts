/**
 * An API refuses a call on purpose. Every other error that leaves a route is a bug of the simulator: it is logged and
 * answered with status 500.
 */
export class ApiRefusal extends Error {}
