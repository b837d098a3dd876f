using System.Text;

namespace Rekindle.Cli.Describing;

/// <summary>The completion of the command line as scripts for shells. They hold the whole table: completing starts no program.</summary>
internal static class ShellScripts
{
    /// <summary>The shells there is a script for.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish"];

    // Both shells read this: which place the word stands in, and the words of that place.
    private const string Candidates = """
        _rekindle_candidates() {
            local cur="$1" path="" type="" count=0 skip="" word="" last=""
            shift
            for word in "$@"; do
                if [ -n "$skip" ]; then skip=""; continue; fi
                case "$word" in
                    @VALUED@) skip=1; last="$word" ;;
                    -*) ;;
                    *)
                        count=$((count + 1))
                        if [ "$count" = 1 ]; then path="$word"
                        elif [ "$count" = 2 ]; then
                            case "$path" in
                                log|what-if) type="$word" ;;
                                @PARENTS@) path="$path $word" ;;
                            esac
                        fi ;;
                esac
            done
            if [ -n "$skip" ]; then _rekindle_table "$path $last"; return; fi
            case "$cur" in
                -*) _rekindle_table "$path -"; return ;;
            esac
            if [ -n "$type" ]; then
                case "$cur" in
                    *=*) _rekindle_table "$type ${cur%%=*}=" ;;
                    *) _rekindle_table "$type=" ;;
                esac
                return
            fi
            _rekindle_table "$path $count"
        }
        """;

    // Bash divides words at "=" too, and replaces what stands after it alone.
    private const string Bash = """
        _rekindle() {
            local line="${COMP_LINE:0:COMP_POINT}" cur="" found=""
            local -a given
            read -r -a given <<< "$line"
            case "$line" in
                *[[:space:]]) ;;
                *) cur="${given[${#given[@]}-1]}"; unset "given[${#given[@]}-1]" ;;
            esac
            found="$(_rekindle_candidates "$cur" "${given[@]:1}")"
            COMPREPLY=()
            case "$found" in
                *@files*) compopt -o default 2>/dev/null ;;
            esac
            local word start=""
            case "$COMP_WORDBREAKS" in
                *=*) case "$cur" in *=*) start="${cur%=*}=" ;; esac ;;
            esac
            for word in $found; do
                case "$word" in
                    @files) ;;
                    "$cur"*) COMPREPLY+=("${word#"$start"}") ;;
                esac
            done
            case "${COMPREPLY[*]}" in
                *=) compopt -o nospace 2>/dev/null ;;
            esac
        }
        complete -F _rekindle rekindle
        """;

    private const string Zsh = """
        _rekindle() {
            local cur="${words[CURRENT]}"
            local -a found plain open
            found=("${(@f)$(_rekindle_candidates "$cur" "${(@)words[2,CURRENT-1]}")}")
            plain=(${found:#(*=|@files)})
            open=(${(M)found:#*=})
            (( ${#plain} )) && compadd -- $plain
            (( ${#open} )) && compadd -S '' -- $open
            (( ${found[(Ie)@files]} )) && _files
            return 0
        }
        if [ "${funcstack[1]:-}" = _rekindle ]; then _rekindle "$@"; else compdef _rekindle rekindle; fi
        """;

    private const string Fish = """
        function __rekindle_candidates
            set -l path ''
            set -l type ''
            set -l count 0
            set -l skip ''
            set -l cur (commandline -ct)
            for word in (commandline -opc)[2..-1]
                if test -n "$skip"
                    set skip ''
                    continue
                end
                switch "$word"
                    case @VALUED@
                        set skip "$word"
                    case '-*'
                    case '*'
                        set count (math $count + 1)
                        if test $count = 1
                            set path "$word"
                        else if test $count = 2
                            switch "$path"
                                case log what-if
                                    set type "$word"
                                case @PARENTS@
                                    set path "$path $word"
                            end
                        end
                end
            end
            if test -n "$skip"
                __rekindle_words "$path $skip"
            else if string match -q -- '-*' "$cur"
                __rekindle_words "$path -"
            else if test -n "$type"
                if string match -q -- '*=*' "$cur"
                    __rekindle_words "$type "(string split -m 1 = -- "$cur")[1]"="
                else
                    __rekindle_words "$type="
                end
            else
                __rekindle_words "$path $count"
            end
        end

        function __rekindle_words
            for word in (__rekindle_table $argv[1])
                if test "$word" = @files
                    __fish_complete_path (commandline -ct)
                else
                    echo $word
                end
            end
        end
        complete -c rekindle -f -a '(__rekindle_candidates)'
        """;

    /// <summary>The script of a shell.</summary>
    /// <param name="shell">One of <see cref="Shells"/>.</param>
    /// <param name="table">What can stand where.</param>
    public static string For(string shell, CompletionTable table) => shell switch
    {
        "bash" => $"# Completion of rekindle in bash: source <(rekindle completion bash)\n{Table(table)}{Filled(Candidates, table, "|")}\n{Bash}\n",
        "zsh" => $"#compdef rekindle\n# Completion of rekindle in zsh: source <(rekindle completion zsh), or as the file _rekindle in a folder of fpath\n"
            + $"{Table(table)}{Filled(Candidates, table, "|")}\n{Zsh}\n",
        "fish" => $"# Completion of rekindle in fish: rekindle completion fish | source\n{FishTable(table)}{Filled(Fish, table, " ")}\n",
        _ => throw new ArgumentException("there is no script for this shell", nameof(shell)),
    };

    private static string Filled(string script, CompletionTable table, string between) => script
        .Replace("@VALUED@", string.Join(between, table.Valued), StringComparison.Ordinal)
        .Replace("@PARENTS@", string.Join(between, table.Parents), StringComparison.Ordinal);

    private static StringBuilder Table(CompletionTable table)
    {
        var text = new StringBuilder("_rekindle_table() {\n    case \"$1\" in\n");
        foreach ((string place, IReadOnlyList<string> words) in table.Places)
        {
            text.Append("        '").Append(place).Append("') printf '%s\\n' ").AppendJoin(' ', words).Append(" ;;\n");
        }

        return text.Append("    esac\n}\n");
    }

    private static StringBuilder FishTable(CompletionTable table)
    {
        var text = new StringBuilder("function __rekindle_table\n    switch \"$argv[1]\"\n");
        foreach ((string place, IReadOnlyList<string> words) in table.Places)
        {
            text.Append("        case '").Append(place).Append("'\n            printf '%s\\n' ").AppendJoin(' ', words).Append('\n');
        }

        return text.Append("    end\nend\n");
    }
}
