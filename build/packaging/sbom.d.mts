export interface Ingredients {
  /** package.json */
  manifest: {
    name: string
    productName: string
    version: string
    description: string
    license: string
    dependencies: Record<string, string>
  }
  /** package-lock.json */
  lock: {
    packages: Record<
      string,
      {
        version?: string
        integrity?: string
        dependencies?: Record<string, string>
        peerDependencies?: Record<string, string>
      }
    >
  }
  /** What the build bundled: notices.json of the built page. */
  notices: readonly { name: string; version: string; licence: string }[]
  /** SHA-256 of the snapshot that ships with the program. */
  snapshotHash: string
  /** When the sources were as they are; null when nobody knows. */
  time: Date | null
}

export interface Component {
  type: string
  'bom-ref': string
  name: string
  version?: string
  purl?: string
  licenses: readonly ({ expression: string } | { license: { name: string } })[]
  hashes?: readonly { alg: string; content: string }[]
}

export interface Bill {
  bomFormat: string
  specVersion: string
  serialNumber: string
  version: number
  metadata: { timestamp?: string; component: Component }
  components: readonly Component[]
  dependencies: readonly { ref: string; dependsOn: readonly string[] }[]
}

export function softwareBillOfMaterials(ingredients: Ingredients): Bill
