package org.charterkit.markdown.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.charterkit.Attribute;
import org.charterkit.AttributeKind;
import org.charterkit.Charter;
import org.charterkit.CharterDate;
import org.charterkit.CompletionStatus;
import org.charterkit.ExitCriterion;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Path;
import org.charterkit.Person;
import org.charterkit.Pointer;
import org.charterkit.Prerequisite;
import org.charterkit.Role;
import org.charterkit.RoleKind;
import org.charterkit.SectionKind;
import org.charterkit.Step;
import org.charterkit.text.Prose;
import org.charterkit.text.RichText;
import org.charterkit.text.TextRun;
import org.charterkit.vocabulary.Vocabulary;

/** The kinds of single edits that people make, each drawn at random for a charter. */
enum EditKind {
    SET_ATTRIBUTE {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            List<Integer> plain = new ArrayList<>();
            for (int i = 0; i < charter.attributes().size(); i++) {
                AttributeKind kind = charter.attributes().get(i).kind();
                if (!kind.isDate() && kind != AttributeKind.STATUS) {
                    plain.add(i);
                }
            }
            return one(plain, random).map(i -> {
                Attribute old = charter.attributes().get(i);
                Attribute now = old.withValue(RichText.of("Lamp room " + random.nextInt(90)));
                return RandomEdit.inPlace(charter.edit().replace(i, now).apply(), Pointer.to(FactKind.ATTRIBUTE, i));
            });
        }
    },
    END_DATE {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            CharterDate date =
                    CharterDate.ofDay(2020 + random.nextInt(9), 1 + random.nextInt(12), 1 + random.nextInt(28));
            Charter now = charter.edit().endDate(date).apply();
            for (int i = 0; i < charter.attributes().size(); i++) {
                if (charter.attributes().get(i).kind() == AttributeKind.END_DATE) {
                    return Optional.of(RandomEdit.inPlace(now, Pointer.to(FactKind.ATTRIBUTE, i)));
                }
            }
            return Optional.of(
                    added(now, FactKind.ATTRIBUTE, charter.attributes().size(), TABLE));
        }
    },
    DESCRIPTION {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            Charter now = charter.edit()
                    .description("Light the \"harbour\": pier " + random.nextInt(90))
                    .apply();
            return Optional.of(
                    charter.description().isPresent()
                            ? RandomEdit.inPlace(now, Pointer.parse("/description"))
                            : RandomEdit.first(now, 1));
        }
    },
    TITLE {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            boolean titled = charter.title().isPresent();
            Charter now =
                    charter.edit().title("Harbour Lights " + random.nextInt(90)).apply();
            return titled ? Optional.of(RandomEdit.inPlace(now, Pointer.parse("/title"))) : Optional.empty();
        }
    },
    TICK {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            return criterion(charter, random)
                    .filter(at -> !CompletionStatus.DONE.equals(
                            at(charter, at).status().orElse(CompletionStatus.OPEN)))
                    .map(at -> RandomEdit.inPlace(charter.edit().done(at).apply(), at));
        }
    },
    REWORD {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            return reworded(charter, random).map(at -> {
                List<TextRun> runs = new ArrayList<>(at(charter, at).text().runs());
                runs.add(TextRun.of(" in harbour " + random.nextInt(90)));
                RichText words = RichText.of(runs);
                return RandomEdit.inPlace(
                        charter.edit()
                                .exitCriterion(at, old -> old.withText(words))
                                .apply(),
                        at);
            });
        }
    },
    REPLACE_WORDS {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            return reworded(charter, random).map(at -> {
                RichText words = RichText.of("All lamps of pier " + random.nextInt(90) + " are lit_at_dusk | *always*");
                return RandomEdit.inPlace(
                        charter.edit()
                                .exitCriterion(at, old -> old.withText(words))
                                .apply(),
                        at);
            });
        }
    },
    ADD_WORDS_BELOW {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            return criterion(charter, random)
                    .filter(at -> RunOfFact.ofCriterion(charter, at).isList())
                    .map(at -> {
                        Prose words = Prose.of("Lamps of pier " + random.nextInt(90) + " are lit.");
                        Charter now = charter.edit()
                                .exitCriterion(
                                        at,
                                        old -> old.withBody(old.body()
                                                .map(body -> body.plus(words))
                                                .or(() -> Optional.of(words))))
                                .apply();
                        return RandomEdit.moreBelow(now, at);
                    });
        }
    },
    REMOVE_WORDS_BELOW {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            List<Integer> some = new ArrayList<>();
            for (int i = 0; i < charter.exitCriteria().size(); i++) {
                if (charter.exitCriteria().get(i).body().isPresent()) {
                    some.add(i);
                }
            }
            return one(some, random)
                    .map(i -> RandomEdit.less(
                            charter.edit()
                                    .exitCriterion(i, old -> old.withBody(Optional.empty()))
                                    .apply(),
                            Pointer.to(FactKind.EXIT_CRITERION, i),
                            false));
        }
    },
    ADD_CRITERION {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            return add(charter, FactKind.EXIT_CRITERION, random);
        }
    },
    REMOVE_CRITERION {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            return remove(charter, FactKind.EXIT_CRITERION, random);
        }
    },
    MOVE_CRITERION {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            return move(charter, FactKind.EXIT_CRITERION, random);
        }
    },
    ADD_PARTICIPANT {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            return add(charter, FactKind.PARTICIPANT, random);
        }
    },
    REMOVE_PARTICIPANT {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            return remove(charter, FactKind.PARTICIPANT, random);
        }
    },
    MOVE_PARTICIPANT {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            return move(charter, FactKind.PARTICIPANT, random);
        }
    },
    PARTICIPANT_TITLE {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            return index(charter.participants().size(), random)
                    .filter(i -> charter.participants().get(i).person().isPresent())
                    .filter(i -> RunOfFact.of(charter, FactKind.PARTICIPANT, i).hasTitles())
                    .map(i -> RandomEdit.inPlace(
                            charter.edit()
                                    .participantTitle(i, RichText.of("Lamp Keeper " + random.nextInt(90)))
                                    .apply(),
                            Pointer.to(FactKind.PARTICIPANT, i)));
        }
    },
    PARTICIPANT_ROLE {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            return index(charter.participants().size(), random)
                    .filter(i -> hasRoleColumn(charter, i))
                    .map(i -> {
                        RoleKind kind = random.nextBoolean() ? RoleKind.FACILITATOR : RoleKind.EXECUTIVE_SPONSOR;
                        Charter now = charter.edit()
                                .participant(i, old -> old.withRole(Optional.of(Role.of(kind))))
                                .apply();
                        return RandomEdit.inPlace(now, Pointer.to(FactKind.PARTICIPANT, i));
                    });
        }
    },
    ADD_PERSON_BESIDE {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            return index(charter.participants().size(), random)
                    .filter(i -> charter.participants().get(i).person().isPresent())
                    .map(i -> {
                        Participant other = charter.participants()
                                .get(i)
                                .withPerson(Optional.of(Person.of("Zora Exemplar")))
                                .withDetails();
                        boolean isLast = i + 1 == charter.participants().size();
                        Charter now = insert(charter, isLast ? i : i + 1, isLast, other);
                        return RandomEdit.more(now, Pointer.to(FactKind.PARTICIPANT, i));
                    });
        }
    },
    ADD_PREREQUISITE {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            Prerequisite added = Prerequisite.of(RichText.of("Lamp oil " + random.nextInt(90)), RichText.empty());
            return Optional.of(added(
                    charter.edit().add(added).apply(),
                    FactKind.PREREQUISITE,
                    charter.prerequisites().size(),
                    TABLE));
        }
    },
    ADD_PATH {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            Path path = Path.builder()
                    .name(RichText.of("Path " + (1 + random.nextInt(90))))
                    .start(Optional.of(CharterDate.parse("2022-02-02")))
                    .end(Optional.of(CharterDate.parse("2022-02-18")))
                    .period(RichText.of("2022-02-02 > 2022-02-18"))
                    .build();
            return Optional.of(added(
                    charter.edit().add(path).apply(),
                    FactKind.PATH,
                    charter.paths().size(),
                    HEADINGS));
        }
    },
    ADD_STEP {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            return index(charter.paths().size(), random)
                    .filter(i -> !RunOfFact.of(charter, FactKind.PATH, i).isTable())
                    .map(i -> RandomEdit.more(
                            charter.edit()
                                    .addStep(i, Step.of("Light lamp " + random.nextInt(90)))
                                    .apply(),
                            Pointer.to(FactKind.PATH, i)));
        }
    },
    RENAME_HEADING {
        @Override
        Optional<RandomEdit> draw(Charter charter, Random random) {
            return index(charter.sections().size(), random)
                    .filter(i -> charter.sections().get(i).kind() == SectionKind.OTHER)
                    .filter(i -> charter.sections().get(i).heading().isPresent())
                    .filter(i -> charter.sections().get(i).runs().isEmpty())
                    .map(i -> RandomEdit.inPlace(
                            charter.edit()
                                    .renameSection(i, RichText.of("Lamps & _oil_ " + random.nextInt(90)))
                                    .apply(),
                            Pointer.toSection(i).child("heading")));
        }
    };

    /** A heading, a blank line, head and delimiter row, a row, a blank line. */
    private static final int TABLE = 6;

    /** A heading, a blank line, the heading of a path, a blank line. */
    private static final int HEADINGS = 4;

    /** An edit of this kind; empty where the charter has nothing to edit so. */
    abstract Optional<RandomEdit> draw(Charter charter, Random random);

    /** A fact behind the last one of its kind, or the first one in a section of its own. */
    private static RandomEdit added(Charter now, FactKind kind, int before, int linesOfSection) {
        return before == 0 ? RandomEdit.first(now, linesOfSection) : RandomEdit.more(now, Pointer.to(kind, before - 1));
    }

    private static Optional<Integer> one(List<Integer> some, Random random) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
    }

    private static Optional<Integer> index(int size, Random random) {
        return size == 0 ? Optional.empty() : Optional.of(random.nextInt(size));
    }

    private static Optional<Pointer> criterion(Charter charter, Random random) {
        return index(charter.exitCriteria().size(), random).map(i -> {
            Pointer at = Pointer.to(FactKind.EXIT_CRITERION, i);
            int nested = charter.exitCriteria().get(i).criteria().size();
            boolean goesDown = nested > 0 && random.nextBoolean();
            return goesDown ? at.child("criteria").child(random.nextInt(nested)) : at;
        });
    }

    /** A criterion whose words alone are changed: they do not name who is responsible, or the status of another. */
    private static Optional<Pointer> reworded(Charter charter, Random random) {
        return criterion(charter, random).filter(at -> {
            ExitCriterion found = at(charter, at);
            boolean statesStatus = Vocabulary.builtIn().stream()
                    .anyMatch(words ->
                            words.itemWords().statedStatus(found.text()).isPresent());
            return found.dris().isEmpty() && !statesStatus;
        });
    }

    private static ExitCriterion at(Charter charter, Pointer at) {
        List<String> tokens = at.tokens();
        ExitCriterion found = charter.exitCriteria().get(Integer.parseInt(tokens.get(1)));
        return tokens.size() == 2 ? found : found.criteria().get(Integer.parseInt(tokens.get(3)));
    }

    private static boolean hasRoleColumn(Charter charter, int index) {
        return RunOfFact.of(charter, FactKind.PARTICIPANT, index).hasSeveralRoles()
                && charter.participants().get(index).role().isPresent();
    }

    private static Optional<RandomEdit> add(Charter charter, FactKind kind, Random random) {
        int size = size(charter, kind);
        if (size == 0) {
            return Optional.empty();
        }
        int position = random.nextInt(3);
        int at = position == 0 ? 0 : position == 1 ? random.nextInt(size) : size - 1;
        RunOfFact found = RunOfFact.of(charter, kind, at);
        Charter now = kind == FactKind.PARTICIPANT
                ? insert(
                        charter,
                        at,
                        position == 2,
                        found.participant(charter.participants().get(at), random))
                : insert(charter, at, position == 2, found.criterion(random));
        return Optional.of(RandomEdit.more(now, Pointer.to(kind, at)));
    }

    private static Charter insert(Charter charter, int at, boolean atEnd, org.charterkit.Fact fact) {
        return atEnd
                ? charter.edit().add(fact).apply()
                : charter.edit().insert(at, fact).apply();
    }

    static int size(Charter charter, FactKind kind) {
        return kind == FactKind.PARTICIPANT
                ? charter.participants().size()
                : charter.exitCriteria().size();
    }

    private static Optional<RandomEdit> remove(Charter charter, FactKind kind, Random random) {
        return index(size(charter, kind), random).map(i -> {
            RunOfFact found = RunOfFact.of(charter, kind, i);
            Charter now = charter.edit().remove(kind, i).apply();
            return RandomEdit.less(now, Pointer.to(kind, i), found.run().facts().size() == 1);
        });
    }

    private static Optional<RandomEdit> move(Charter charter, FactKind kind, Random random) {
        return index(size(charter, kind), random).flatMap(i -> {
            RunOfFact found = RunOfFact.of(charter, kind, i);
            int to = found.first() + random.nextInt(found.run().facts().size());
            Charter now = charter.edit().move(kind, i, to).apply();
            return now.equals(charter) ? Optional.empty() : Optional.of(RandomEdit.moved(now, Pointer.to(kind, i)));
        });
    }
}
