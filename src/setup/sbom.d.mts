/** What a running Ratsgraph consists of, as CycloneDX: the same bytes for the same lock file. */
export function sbom(): string;
