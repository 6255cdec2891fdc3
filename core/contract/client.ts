import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from './contract.ts'

/** The application as a door or the renderer sees it: every capability as a typed async function. */
export type StudioClient = ContractRouterClient<Contract>
