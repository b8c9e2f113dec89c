/** Something of the registry that could not be taken as it stands, or was passed over. */
export interface RegistryRemark {
  /** File or place in the array. */
  place: string;
  dpg: string;
  value: string;
  why: 'OUTSIDE' | 'DOUBLE' | 'EMPTY' | 'UNKNOWN_SECTOR' | 'UNKNOWN_STAGE' | 'NO_ADDRESS';
}

/** What an edition of the registry changes, beside its DPGs. */
export interface RegistryDifference {
  /** Countries of deployment in the file: the sum of the next six but `withdrawn`. */
  deploymentsRead: number;
  newReports: number;
  knownReports: number;
  /** Territories and other places that are no member state or observer: named in the remarks. */
  outside: number;
  doubles: number;
  empty: number;
  refusedReports: number;
  /** On record, and no longer in the file. */
  withdrawnReports: number;
  newReportsOf: readonly { dpgId: string; countries: readonly string[] }[];
  withdrawnReportsOf: readonly { dpgId: string; countries: readonly string[] }[];
  /** On record as listed, absent from the file, and in use: nothing about them is changed. */
  leftButInUse: readonly { dpgId: string; name: string; adoptions: number }[];
  remarks: readonly RegistryRemark[];
}
