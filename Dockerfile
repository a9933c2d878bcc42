# The house as an image, built from the source tree alone. What changes most often is the last and smallest layer.
FROM maven:3.9-eclipse-temurin-17 AS built
WORKDIR /source
COPY pom.xml .
COPY processes processes
COPY forms forms
COPY src/main src/main
RUN mvn -B -q package -Dmaven.test.skip=true -Dspotless.check.skip=true \
    && java -Djarmode=tools -jar target/quarterdeck.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:17-jre
WORKDIR /quarterdeck
COPY --from=built /source/layers/dependencies/ ./
COPY --from=built /source/layers/spring-boot-loader/ ./
COPY --from=built /source/layers/snapshot-dependencies/ ./
COPY --from=built /source/layers/application/ ./
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "org.springframework.boot.loader.launch.JarLauncher"]
