/** The answer of an endpoint whose members are not known. */
export interface PayUntypedAnswer {
  [member: string]: unknown;
}

/** An answer with its known members. WeChat Pay leaves out what is empty and adds members at any time. */
export type PayAnswer<Members = unknown> = Members & PayUntypedAnswer;
