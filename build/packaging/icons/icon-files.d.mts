/** Every icon, by its path in the project. */
export function iconFiles(): Map<string, Buffer>
