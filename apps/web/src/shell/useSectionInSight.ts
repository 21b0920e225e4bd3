import { useEffect, useState } from 'react'

/** The last section whose head has passed the upper third of the window. */
export const useSectionInSight = <S extends string>(sections: readonly [S, ...S[]]): S => {
  const [here, setHere] = useState<S>(sections[0])
  useEffect(() => {
    const look = (): void => {
      const line = window.innerHeight / 3
      const end = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 4
      const passed = sections.filter((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top
        return top !== undefined && top <= line
      })
      setHere((end && window.scrollY > 0 ? sections.at(-1) : passed.at(-1)) ?? sections[0])
    }
    let asked = 0
    const onScroll = (): void => {
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(look)
    }
    look()
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(asked)
      window.removeEventListener('scroll', onScroll)
    }
  }, [sections])
  return here
}
