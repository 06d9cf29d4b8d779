/** What every record of `kf/sync_msg` has. */
export interface WorkKfRecordBase {
  readonly msgid: string;
  /** Absent in some events, whose `event` names the account. */
  readonly open_kfid?: string;
  /** Absent in some events, whose `event` names the customer. */
  readonly external_userid?: string;
  /** Unix seconds. */
  readonly send_time: number;
  /** 3: the customer; 4: WeCom itself (events); 5: a servicer in the WeCom client. */
  readonly origin: number;
  /** Of a message with origin 5: who sent it. */
  readonly servicer_userid?: string;
}
