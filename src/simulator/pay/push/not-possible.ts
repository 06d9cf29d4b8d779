/** An action of a person cannot be carried out. */
export class NotPossible extends Error {}
