/** What went wrong and what can be done; the plan is untouched. */
export function Failure({ words }: { readonly words: string }) {
  return (
    <p className="page note" role="alert">
      {words}
    </p>
  )
}
