/** Why a write failed, as a person can mend it (design 9). */

export type StorageErrorCode =
  'full' | 'noPermission' | 'readOnly' | 'folderGone' | 'busy' | 'io' | 'changedOutside' | 'heldElsewhere' | 'closed';

export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

const CODES: Readonly<Record<string, StorageErrorCode>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  EROFS: 'readOnly',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  // The folder, its disk or its server is not there.
  ENOENT: 'folderGone',
  ENOTDIR: 'folderGone',
  ENODEV: 'folderGone',
  ENXIO: 'folderGone',
  ESTALE: 'folderGone',
  ENOTCONN: 'folderGone',
  ETIMEDOUT: 'folderGone',
  EHOSTDOWN: 'folderGone',
  EHOSTUNREACH: 'folderGone',
  ENETUNREACH: 'folderGone',
};

export function storageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  return new StorageError(CODES[systemCode(error) ?? ''] ?? 'io', error);
}

/** The system's own code, such as ENOSPC; null when there is none. */
export function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** What `promise` gives, or `otherwise` when the system answers with one of the codes. */
export async function unless<T, U>(codes: readonly string[], promise: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await promise;
  } catch (error) {
    if (codes.includes(systemCode(error) ?? '')) return otherwise;
    throw error;
  }
}
