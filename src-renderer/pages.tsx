import { lazy, type ComponentType } from 'react'
import type { AddressRequest, PageName } from './routes'

/** A page is given the request of its address. The archive checks it, whatever its type says. */
type Page<Request> = ComponentType<{ request: Request }>

const page = <Request,>(load: () => Promise<Page<Request>>) =>
  lazy(async () => ({ default: (await load()) as Page<AddressRequest> }))

/** Every page, loaded when it is first opened. */
export const pages: Partial<Record<PageName, Page<AddressRequest>>> = {}
